using System.Globalization;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Writes in the language of a text, whatever language the reader of this moment has.</summary>
internal static class TextCulture
{
    public static T Write<T>(string culture, Func<T> write)
    {
        var (formats, texts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Cultures.Use(culture);
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, texts);
        }
    }
}
