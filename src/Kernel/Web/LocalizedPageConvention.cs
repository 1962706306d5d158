using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace LaBelleCerise.Kernel.Web;

/// <summary>Replaces the route of each page that has a <see cref="LocalizedPageAttribute"/> by one route per language.</summary>
public sealed class LocalizedPageConvention(IEnumerable<Assembly> assemblies) : IPageRouteModelConvention
{
    private readonly Dictionary<string, LocalizedPageAttribute> pages = assemblies.Distinct().SelectMany(a => a.GetTypes())
        .Select(t => (Type: t, Route: t.GetCustomAttribute<LocalizedPageAttribute>())).Where(x => x.Route is not null)
        .ToDictionary(x => PagePath(x.Type), x => x.Route!);

    /// <inheritdoc />
    public void Apply(PageRouteModel model)
    {
        if (model.AreaName is not null || !pages.TryGetValue(model.ViewEnginePath, out var page))
        {
            return;
        }

        model.Selectors.Clear();
        foreach (var culture in Cultures.All)
        {
            var template = page.TemplateFor(culture);
            model.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = $"{{culture:lang({culture})}}/{template}".TrimEnd('/'), Order = -1 },
            });
        }
    }

    /// <summary><c>LaBelleCerise.Catalog.Pages.Search.FindProducts</c> stands at <c>/Search/FindProducts</c>.</summary>
    private static string PagePath(Type page)
    {
        var name = page.FullName!;
        var start = name.IndexOf(".Pages.", StringComparison.Ordinal);
        return name[(start + ".Pages".Length)..].Replace('.', '/');
    }
}
