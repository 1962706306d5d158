using System.Reflection;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authorization;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed class AdminPagesAskPermission(IReadOnlyList<Permission> declared) : Rule<Page>(
    "Every page below Areas/Admin asks for a permission that its own module declares",
    "Deny by default (promise S60): a staff page without a permission is open to everybody of staff.",
    "0016",
    "Put [RequiresPermission(XPermissions.Y)] on the page class and register services.AddSingleton(new Permission(XPermissions.Y, XDb.Name, ...)) in the module.")
{
    /// <summary>Staff pages that nobody needs a grant for, by address, each with its reason.</summary>
    private static readonly Dictionary<string, string> AnyStaff = new()
    {
        ["/ShowOverview"] = "the shell: each widget and each menu entry asks for its own permission",
        ["/Door/ChooseLanguage"] = "every staff member chooses a language for themselves",
    };

    /// <summary>Pages that open before anybody is signed in, by address, each with its reason.</summary>
    private static readonly Dictionary<string, string> Anonymous = new()
    {
        ["/Door/SignIn"] = "signing in",
        ["/Door/EnterCode"] = "signing in, second step: a half-way cookie that only the password gives",
        ["/Door/SetUpSecondFactor"] = "signing in for the first time: opens only by the half-way cookie and only while there is no second factor",
        ["/Door/AcceptInvitation"] = "the signed one-time link of an invitation",
        ["/Door/LeaveAdmin"] = "signing out must work when the session is already gone",
    };

    public override IEnumerable<string> Check(IReadOnlyList<Page> examined) => examined.Where(p => p.Area == "Admin" && p.Type is not null).SelectMany(OfPage);

    private IEnumerable<string> OfPage(Page page)
    {
        if (page.Type!.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
        {
            if (!Anonymous.ContainsKey(page.Address))
            {
                yield return $"{page.Path} is open to anybody ([AllowAnonymous] at {page.Address}) without a reason in this rule's list";
            }

            yield break;
        }

        if (page.Type.GetCustomAttribute<RequiresPermissionAttribute>() is not { } asked)
        {
            if (!AnyStaff.ContainsKey(page.Address))
            {
                yield return $"{page.Path} has no [RequiresPermission]";
            }

            yield break;
        }

        if (!declared.Any(d => d.Key == asked.Key && (page.Owner == "Host" || string.Equals(d.Module, page.Owner, StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"{page.Path} asks for \"{asked.Key}\", which {page.Owner} does not declare";
        }
    }
}
