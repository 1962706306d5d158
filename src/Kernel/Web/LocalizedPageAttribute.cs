namespace LaBelleCerise.Kernel.Web;

/// <summary>Gives a public page its address in each language, without the language segment: <c>[LocalizedPage("zoeken", "recherche", "suche", "search")]</c>.</summary>
/// <remarks>Parameters are the same in each: <c>"p/{slug}"</c>. The page itself only says <c>@page</c> (ADR 0013).</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalizedPageAttribute(string nl, string fr, string de, string en) : Attribute
{
    /// <summary>The route template of a language, without the language itself.</summary>
    public string TemplateFor(string culture) => culture switch
    {
        "fr" => fr,
        "de" => de,
        "en" => en,
        _ => nl,
    };
}
