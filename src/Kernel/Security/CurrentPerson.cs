using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Who is behind this request, read from the claims that Accounts issued.</summary>
public sealed class CurrentPerson(IHttpContextAccessor http)
{
    /// <summary>The cookie scheme of shoppers.</summary>
    public const string ShopperScheme = "shopper";

    /// <summary>The cookie scheme of staff.</summary>
    public const string StaffScheme = "staff";

    /// <summary>The claim with the shopper's account id.</summary>
    public const string ShopperClaim = "shopper-id";

    /// <summary>The claim with the shopper's e-mail address, issued only once the mailbox is proven.</summary>
    public const string ProvenEmailClaim = "proven-email";

    /// <summary>The claim with the staff member's id.</summary>
    public const string StaffClaim = "staff-id";

    /// <summary>The claim with the staff member's display name.</summary>
    public const string StaffNameClaim = "staff-name";

    /// <summary>The claim that says that a second factor was used.</summary>
    public const string SecondFactorClaim = "second-factor";

    /// <summary>The claim with one granted permission; there is one per grant.</summary>
    public const string PermissionClaim = "permission";

    /// <summary>The claim with the staff member's chosen language, nl or en.</summary>
    public const string StaffCultureClaim = "staff-culture";

    private ClaimsPrincipal? User => http.HttpContext?.User;

    /// <summary>The signed-in shopper's account; null for guests.</summary>
    public Guid? ShopperId => Id(ShopperClaim);

    /// <summary>The signed-in shopper's e-mail address, when its mailbox is proven.</summary>
    public string? ProvenEmail => User?.FindFirstValue(ProvenEmailClaim);

    /// <summary>The signed-in staff member.</summary>
    public Guid? StaffId => Id(StaffClaim);

    /// <summary>The signed-in staff member's display name.</summary>
    public string? StaffName => User?.FindFirstValue(StaffNameClaim);

    private Guid? Id(string claim) => Guid.TryParse(User?.FindFirstValue(claim), out var id) ? id : null;
}
