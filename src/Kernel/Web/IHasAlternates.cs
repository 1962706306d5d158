using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Kernel.Web;

/// <summary>A page whose address differs per language by more than its segments (slugs): it says where the same thing stands in each.</summary>
/// <remarks>Pages without it are linked with their own route values; both feed the switch and hreflang.</remarks>
public interface IHasAlternates
{
    /// <summary>The page's address per language; a language in which it does not exist is left out.</summary>
    IReadOnlyDictionary<string, string> Alternates(IUrlHelper url);
}
