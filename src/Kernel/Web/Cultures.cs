using System.Globalization;

namespace LaBelleCerise.Kernel.Web;

/// <summary>The languages of the shop: Dutch first, then French, German and English, each with Belgian formats.</summary>
public static class Cultures
{
    /// <summary>The language that is used when nothing says otherwise.</summary>
    public const string Default = "nl";

    /// <summary>All languages, in the order in which the switch shows them.</summary>
    public static IReadOnlyList<string> All { get; } = ["nl", "fr", "de", "en"];

    /// <summary>The language of this request, mail or paper.</summary>
    public static string Current => Known(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The language itself when we speak it, else Dutch.</summary>
    public static string Known(string? language) => language is not null && All.Contains(language) ? language : Default;

    /// <summary>Dates and numbers as people in Belgium write them in this language.</summary>
    public static CultureInfo Formats(string language) => CultureInfo.GetCultureInfo($"{Known(language)}-BE");

    /// <summary>The language's own name, for the switch.</summary>
    public static string NativeName(string language) => language switch
    {
        "fr" => "Français",
        "de" => "Deutsch",
        "en" => "English",
        _ => "Nederlands",
    };

    /// <summary>Runs the rest of this asynchronous flow in a language: mails and papers are written in their order's, not in the reader's.</summary>
    public static void Use(string language)
    {
        CultureInfo.CurrentCulture = Formats(language);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Known(language));
    }

    /// <summary>Belgian time, in which shoppers read dates.</summary>
    public static TimeZoneInfo Brussels { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>A moment as Brussels clocks show it.</summary>
    public static DateTimeOffset InBrussels(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Brussels);
}
