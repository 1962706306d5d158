using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What the sections of the policy are written from, in one language.</summary>
internal sealed record PolicyContext(string Culture, ShopIdentity Shop, PrivacyOptions Privacy, ProcessingRecord Record, RecipientStandings Standings, RetentionTable Table)
{
    /// <summary>The text of this language.</summary>
    public string Say(string nl, string fr, string de, string en) => new LocalText(nl, fr, de, en).In(Culture);

    public string Say(LocalText text) => text.In(Culture);

    /// <summary>A sentence that answers to rows: <c>Says("S46 13.1e", ...)</c>.</summary>
    public PolicySentence Says(string rows, string nl, string fr, string de, string en) => Says(rows, new LocalText(nl, fr, de, en));

    public PolicySentence Says(string rows, LocalText text) => new(Say(text), rows.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public PolicySection Section(string anchor, LocalText heading, params PolicyBlock[] blocks) => new(anchor, Say(heading), blocks);

    /// <summary>How long a kind of data is kept today, in words of the dated table; the rule of the one-stop shop stands apart.</summary>
    public string Period(Retention key) => Say(Table.LongestOf(key, Table.Today)!.Period);

    /// <summary>What a kind of data is called in the table of periods.</summary>
    public string Kind(Retention key) => Say(Table.On(Table.Today, key, isOneStopShop: true)[0].Name);

    /// <summary>What a recipient is called.</summary>
    public string Name(Recipient key) => Recipients.Of(key)!.Name;

    public static PolicyBlock Paragraph(params IReadOnlyList<PolicySentence> sentences) => new(Sentences: sentences);

    public static PolicyBlock Points(params IReadOnlyList<PolicySentence> points) => new(Points: points);

    public static PolicyBlock PageLink(string words, string page) => new(Link: new(words, page, null));

    public static PolicyBlock OutsideLink(string words, string address) => new(Link: new(words, null, address));
}
