using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What the sections of the policy are written from, in one language.</summary>
internal sealed record PolicyContext(string Culture, ShopIdentity Shop, PrivacyOptions Privacy, ProcessingRecord Record, DateOnly Today)
{
    /// <summary>The text of this language.</summary>
    public string Say(string nl, string fr, string de, string en) => new LocalText(nl, fr, de, en).In(Culture);

    public string Say(LocalText text) => text.In(Culture);

    public PolicySection Section(string anchor, LocalText heading, params PolicyBlock[] blocks) => new(anchor, Say(heading), blocks);

    public static PolicyBlock List(params IReadOnlyList<string> items) => new(Items: items);

    public static PolicyBlock PageLink(string words, string page) => new(Link: new(words, page, null));

    public static PolicyBlock OutsideLink(string words, string address) => new(Link: new(words, null, address));
}
