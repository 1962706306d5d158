using System.Globalization;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Writes in the language of the order or request, whoever reads or works meanwhile in another (shop behaviour 28).</summary>
internal static class MailCulture
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
