using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

/// <remarks>Staff pages may write down which staff member acted; that says nothing about a shopper.</remarks>
internal sealed class CatalogStaysImpersonal() : Rule<TypeDefinition>(
    "Catalog knows no person",
    "Everyone who looks at a product sees the same page (promises S38, S40, S41); the cache relies on it too.",
    "0019",
    "Show what differs per person in a fragment of the module that knows the person, called by its view component's name.")
{
    private static readonly string[] People =
    [
        "System.Security.Claims.ClaimsPrincipal", "System.Security.Claims.ClaimsIdentity", "System.Security.Principal.IPrincipal",
        "Microsoft.AspNetCore.Http.ISession", "Microsoft.AspNetCore.Http.IRequestCookieCollection", "LaBelleCerise.Kernel.Security.CurrentPerson",
    ];

    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
        from type in examined
        let name = Assemblies.Outermost(type).FullName
        where !IsForStaff(name)
        from touched in type.Touches()
        where People.Contains(touched.FullName) || touched.Namespace.StartsWith("LaBelleCerise.Accounts", StringComparison.Ordinal)
        select $"{name} touches {touched.FullName}";

    private static bool IsForStaff(string name) =>
        name.Contains(".Areas.Admin.", StringComparison.Ordinal) || name.Contains(".Areas_Admin_", StringComparison.Ordinal);
}
