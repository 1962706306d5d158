using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Architecture.Tests.Pages;

internal sealed partial class PageAddresses() : Rule<Page>(
    "Page paths and routes are unique over all modules, and each page class is called as its file",
    "Two modules with the same page path compile, and one of them silently wins.",
    "0013",
    "Choose a first folder that no other module has; give a public page [LocalizedPage(nl, fr, de, en)] and a bare @page, a staff page @page \"/admin/...\".")
{
    public override IEnumerable<string> Check(IReadOnlyList<Page> examined) =>
    [
        .. examined.Where(p => p.Type is null).Select(p => $"{p.Path} has no page class of its name in the namespace of its folder"),
        .. examined.GroupBy(p => (p.Area, p.Address.ToLowerInvariant())).Where(g => g.Count() > 1).Select(g => $"{string.Join(" and ", g.Select(p => p.Path))} share the page path {g.First().Address}"),
        .. Routes(examined).GroupBy(r => Shape(r.Route)).Where(g => g.Select(r => r.Page.Path).Distinct().Count() > 1).Select(g => $"{string.Join(" and ", g.Select(r => r.Page.Path).Distinct())} share the route {g.Key}"),
        .. examined.Where(p => p.Localized is not null && p.Route.Length > 0).Select(p => $"{p.Path} has a route in @page beside its LocalizedPage"),
        .. examined.Where(p => p.Localized is not null).Where(p => Cultures.All.Select(c => string.Join(',', Parameter().Matches(p.Localized!.TemplateFor(c)).Select(m => m.Value))).Distinct().Count() > 1).Select(p => $"{p.Path} has other route values per language"),
        .. examined.Where(p => p is { Area: null, Localized: null, Route: "" }).Select(p => $"{p.Path} has no address: neither LocalizedPage nor a route"),
        .. examined.Where(p => p.Area == "Admin" && p.Route != "/admin" && !p.Route.StartsWith("/admin/", StringComparison.Ordinal)).Select(p => $"{p.Path} is a staff page at \"{p.Route}\", not below /admin"),
        .. examined.Where(p => p.Area is null && p.Route.StartsWith("/admin", StringComparison.OrdinalIgnoreCase)).Select(p => $"{p.Path} stands below /admin but outside Areas/Admin, so no guard covers it"),
        .. FoldersOfTwo(examined),
    ];

    private static IEnumerable<(Page Page, string Route)> Routes(IReadOnlyList<Page> pages) => pages.SelectMany(p => p.Localized is { } localized
        ? Cultures.All.Select(c => (p, $"/{c}/{localized.TemplateFor(c)}"))
        : p.Route.Length > 0 ? [(p, p.Route)] : []);

    private static IEnumerable<string> FoldersOfTwo(IReadOnlyList<Page> pages) =>
        from page in pages
        where page.Address.Count(c => c == '/') > 1
        group page.Owner by (page.Area, Folder: page.Address.Split('/')[1]) into owners
        where owners.Distinct().Count() > 1
        select $"the {owners.Key.Area ?? "public"} page folder {owners.Key.Folder} belongs to {string.Join(" and ", owners.Distinct())}";

    private static string Shape(string route) => Parameter().Replace(route.Trim('/').ToLowerInvariant(), "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
