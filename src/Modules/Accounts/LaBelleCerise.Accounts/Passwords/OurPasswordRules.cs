using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Passwords;

/// <summary>Our rules in the place where Identity asks for them.</summary>
internal sealed class OurPasswordRules<TUser> : IPasswordValidator<TUser>
    where TUser : IdentityUser<Guid>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user, string? password) =>
        await Task.FromResult(PasswordRules.ProblemOf(password, user.Email) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem.ToString() })
            : IdentityResult.Success);
}
