namespace LaBelleCerise.Kernel.Web;

/// <summary>Which of our languages the shop offers: configuration section <c>Languages</c>.</summary>
/// <remarks>One that is off is not lost: its texts stay, mails about orders placed in it keep it, its addresses lead to the same page in Dutch.</remarks>
public sealed class ShopLanguages
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Languages";

    /// <summary>Whether French is offered.</summary>
    public bool French { get; set; } = true;

    /// <summary>Whether German is offered.</summary>
    public bool German { get; set; } = true;

    /// <summary>Whether English is offered.</summary>
    public bool English { get; set; } = true;

    /// <summary>The languages that are offered, in the order of the switch; Dutch always is.</summary>
    public IReadOnlyList<string> Offered() => [.. Cultures.All.Where(Offers)];

    /// <summary>Whether a language is offered.</summary>
    public bool Offers(string language) => language switch
    {
        "fr" => French,
        "de" => German,
        "en" => English,
        _ => language == Cultures.Default,
    };
}
