using System.Globalization;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Pages.Newsletter;
using Microsoft.AspNetCore.Html;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>The boxes of the newsletter's forms, drawn here so that the bytes that are shown are the bytes that are hashed (law P2).</summary>
internal sealed class SignUpForm
{
    /// <summary>Raise it when the meaning of the words changes; a changed word makes a new version by itself.</summary>
    private const int Wording = 1;

    private static readonly string[] Keys = ["Boxes", "Newsletter", "Measurement", "Withdraw"];
    private readonly Dictionary<string, Dictionary<string, string>> words;

    public SignUpForm()
    {
        var resources = new ResourceManager(typeof(Subscribe));
        words = Cultures.All.ToDictionary(c => c, c => Keys.ToDictionary(k => k, k => resources.GetString(k, CultureInfo.GetCultureInfo(c))!));
        TextVersion = $"newsletter-{Wording}-{HashOf(string.Join('\n', words.OrderBy(w => w.Key, StringComparer.Ordinal).SelectMany(w => Keys.Select(k => w.Value[k]))))[..8]}";
    }

    /// <summary>Which wording is shown now.</summary>
    public string TextVersion { get; }

    /// <summary>The name under which a form's hidden id is signed: a form of an older wording is shown anew.</summary>
    public string IdOf(string form) => $"{form}:{TextVersion}";

    /// <summary>What a form asks in a language, as it goes to the ledger; the hash is that of the boxes as first shown, nothing ticked.</summary>
    public AskedWords Asks(string form, string culture)
    {
        var said = words[Cultures.Known(culture)];
        return new AskedWords
        {
            Form = form,
            TextVersion = TextVersion,
            Culture = Cultures.Known(culture),
            FormHash = HashOf(form == NewsletterForms.Preferences ? MeasurementBox(culture, isTicked: false) : Boxes(culture, newsletter: false, measurement: false)),
            Newsletter = said["Newsletter"],
            Measurement = said["Measurement"],
        };
    }

    /// <summary>What is said when a consent ends.</summary>
    public string WithdrawalIn(string culture) => words[Cultures.Known(culture)]["Withdraw"];

    /// <summary>Both boxes; unticked unless the visitor ticked them a moment ago.</summary>
    public string Boxes(string culture, bool newsletter, bool measurement)
    {
        var said = words[Cultures.Known(culture)];
        return HtmlText.Of($"<fieldset class=\"fieldset\"><legend>{said["Boxes"]}</legend>\n{Box("newsletter", "Input.Newsletter", said["Newsletter"], newsletter)}\n{Box("measurement", "Input.Measurement", said["Measurement"], measurement)}\n</fieldset>").Markup;
    }

    /// <summary>The second box alone, on the page with the preferences.</summary>
    public string MeasurementBox(string culture, bool isTicked) => Box("measurement", "Input.Measurement", words[Cultures.Known(culture)]["Measurement"], isTicked).Markup;

    /// <summary>Hands what was drawn here to a page, byte for byte.</summary>
    public static IHtmlContent Shown(string markup) => new HtmlString(markup);

    /// <summary>SHA-256 of what is shown.</summary>
    public static string HashOf(string shown) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)));

    private static HtmlText Box(string id, string name, string label, bool isTicked) =>
        HtmlText.Of($"<label class=\"check\"><input type=\"checkbox\" id=\"{id}\" name=\"{name}\" value=\"true\"{new HtmlText(isTicked ? " checked" : "")}> <span>{label}</span></label>");
}
