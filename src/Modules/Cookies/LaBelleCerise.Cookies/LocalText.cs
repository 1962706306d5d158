using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Cookies;

/// <summary>A text of the register in the four languages of the shop; data, so that one entry reads on one screen.</summary>
internal sealed record LocalText(string Nl, string Fr, string De, string En)
{
    public string Here => In(Cultures.Current);

    public string In(string culture) => culture switch
    {
        "fr" => Fr,
        "de" => De,
        "en" => En,
        _ => Nl,
    };
}
