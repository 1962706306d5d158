using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Startup;

/// <summary>Puts every text that comes from resources between marks, so that a test sees which text on a page does not: setting <c>Languages:Pseudo</c>.</summary>
internal sealed class PseudoLanguage(IStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new Marked(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new Marked(inner.Create(baseName, location));

    private sealed class Marked(IStringLocalizer inner) : IStringLocalizer
    {
        public LocalizedString this[string name] => Mark(inner[name]);

        public LocalizedString this[string name, params object[] arguments] => Mark(inner[name, arguments]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures).Select(Mark);

        /// <summary>A key without a text is left bare, so that it shows as well.</summary>
        private static LocalizedString Mark(LocalizedString text) =>
            text.ResourceNotFound ? text : new LocalizedString(text.Name, $"⟦{text.Value}⟧", resourceNotFound: false);
    }
}
