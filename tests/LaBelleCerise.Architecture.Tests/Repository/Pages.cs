using System.Reflection;
using System.Text.RegularExpressions;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>Every Razor page of the modules and the host.</summary>
internal static partial class Pages
{
    public static IReadOnlyList<SourceFile> Views { get; } = [.. Repo.Files("src/Modules", ".cshtml"), .. Repo.Files("src/Host", ".cshtml")];

    public static IReadOnlyList<Page> All { get; } = [.. Views.Select(Read).OfType<Page>()];

    /// <summary>The page in a view file; null when it is a layout, a partial or a widget.</summary>
    private static Page? Read(SourceFile view)
    {
        var directive = PageDirective().Match(view.Text);
        if (!directive.Success)
        {
            return null;
        }

        var (owner, assembly, root) = view.Module is { } module
            ? (module, Assemblies.Modules.Single(a => Assemblies.ModuleOf(a) == module), $"src/Modules/{module}/LaBelleCerise.{module}/")
            : ("Host", Assemblies.Host, "src/Host/");
        var inside = view.Path[root.Length..^".cshtml".Length];
        var type = assembly.GetType($"LaBelleCerise.{owner}.{inside.Replace('/', '.')}");
        var area = inside.StartsWith("Areas/", StringComparison.Ordinal) ? inside.Split('/')[1] : null;
        var address = "/" + inside[(inside.IndexOf("Pages/", StringComparison.Ordinal) + "Pages/".Length)..];
        return new Page(view.Path, owner, area, address, directive.Groups["route"].Value, type, type?.GetCustomAttribute<LocalizedPageAttribute>());
    }

    [GeneratedRegex("""^@page(?:[ \t]+"(?<route>[^"]*)")?""", RegexOptions.Multiline)]
    private static partial Regex PageDirective();
}
