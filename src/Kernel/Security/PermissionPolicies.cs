using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Makes a policy for each permission on demand, so that declaring one is enough.</summary>
public sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>The policy that every page below /admin needs: staff with a second factor.</summary>
    public const string Staff = "staff";

    /// <inheritdoc />
    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (policyName == Staff)
        {
            return Task.FromResult<AuthorizationPolicy?>(StaffWithSecondFactor().Build());
        }

        return policyName.StartsWith(RequiresPermissionAttribute.PolicyPrefix, StringComparison.Ordinal)
            ? Task.FromResult<AuthorizationPolicy?>(StaffWithSecondFactor()
                .RequireClaim(CurrentPerson.PermissionClaim, policyName[RequiresPermissionAttribute.PolicyPrefix.Length..]).Build())
            : base.GetPolicyAsync(policyName);
    }

    private static AuthorizationPolicyBuilder StaffWithSecondFactor() => new AuthorizationPolicyBuilder(CurrentPerson.StaffScheme)
        .RequireAuthenticatedUser().RequireClaim(CurrentPerson.StaffClaim).RequireClaim(CurrentPerson.SecondFactorClaim);
}
