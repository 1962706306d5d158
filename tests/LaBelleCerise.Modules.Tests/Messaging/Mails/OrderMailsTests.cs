using AngleSharp.Html.Parser;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Mails;

public sealed class OrderMailsTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>The words of selling, in four languages, as they begin: none belongs in a mail about an order (law M3).</summary>
    private static readonly string[] Promotion =
    [
        "korting", "aanbieding", "ontdek", "nieuwsbrief", "promo", "solden", "voordeel", "cadeau",
        "remise", "offre", "découvr", "solde", "avantage", "rabatt", "angebot", "entdeck", "sonderp", "newsletter", "discount", "offer", "discover", "sale", "gift",
    ];

    public static TheoryData<string, string, string> KindsAndLanguages()
    {
        var data = new TheoryData<string, string, string>();
        (string Kind, string[] Subjects)[] kinds =
        [
            ("placed", ["We hebben je bestelling LBC-1043 ontvangen", "Nous avons bien reçu votre commande LBC-1043", "Wir haben Ihre Bestellung LBC-1043 erhalten", "We received your order LBC-1043"]),
            ("paid", ["Je betaling voor bestelling LBC-1043 is binnen", "Votre paiement de la commande LBC-1043 est arrivé", "Ihre Zahlung für Bestellung LBC-1043 ist eingegangen", "Your payment for order LBC-1043 has arrived"]),
            ("shipped", ["Je bestelling LBC-1043 is onderweg", "Votre commande LBC-1043 est en route", "Ihre Bestellung LBC-1043 ist unterwegs", "Your order LBC-1043 is on its way"]),
            ("lapsed", ["Je bestelling LBC-1043 is vervallen", "Votre commande LBC-1043 a expiré", "Ihre Bestellung LBC-1043 ist verfallen", "Your order LBC-1043 has lapsed"]),
            ("cancelled", ["Je bestelling LBC-1043 is geannuleerd", "Votre commande LBC-1043 est annulée", "Ihre Bestellung LBC-1043 ist storniert", "Your order LBC-1043 is cancelled"]),
            ("withdrawn", ["We hebben je herroeping van bestelling LBC-1043 ontvangen", "Nous avons reçu votre rétractation de la commande LBC-1043", "Wir haben Ihren Widerruf der Bestellung LBC-1043 erhalten", "We received your withdrawal from order LBC-1043"]),
            ("prove-email", ["Bevestig je e-mailadres", "Confirmez votre adresse e-mail", "Bestätigen Sie Ihre E-Mail-Adresse", "Confirm your e-mail address"]),
            ("reset-password", ["Kies een nieuw wachtwoord", "Choisissez un nouveau mot de passe", "Wählen Sie ein neues Passwort", "Choose a new password"]),
            ("already-registered", ["Je hebt al een account", "Vous avez déjà un compte", "Sie haben schon ein Konto", "You already have an account"]),
            ("password-changed", ["Je wachtwoord is gewijzigd", "Votre mot de passe a été modifié", "Ihr Passwort wurde geändert", "Your password was changed"]),
        ];
        foreach (var (kind, subjects) in kinds)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                data.Add(kind, Cultures.All[i], subjects[i]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    [Behaviour(28)]
    [Promise("S10", "S92")]
    public async Task Each_mail_is_wholly_in_the_language_of_its_order_and_sells_nothing(string kind, string culture, string subject)
    {
        var email = $"{kind}-{culture}@voorbeeld.be";
        // The reader of this moment speaks another language, as staff or a job do.
        Cultures.Use(culture == "de" ? "nl" : "de");
        await shop.Announce(kind.Contains('-', StringComparison.Ordinal) ? "accounts" : "ordering", Make(kind, email, culture));

        var mail = Assert.Single(shop.MailsTo(email));
        Assert.Equal(subject, mail.Subject);
        Assert.Equal(culture, mail.Body!.Headers["Content-Language"]);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        var html = new HtmlParser().ParseDocument(mail.HtmlBody!);
        Assert.Equal(culture, html.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Media Service bv", mail.TextBody!, StringComparison.Ordinal);
        foreach (var text in new[] { mail.Subject!, mail.TextBody!, html.Body!.TextContent })
        {
            Assert.DoesNotMatch("(Order|Placed|Paid|Shipped|Lapsed|Cancelled|Withdrawal|Account|Email|Password|Registered)\\.[A-Z]|\\{[0-9]\\}", text);
            Assert.DoesNotContain(Promotion, word => text!.Split((char[]?)null).Any(w => w.TrimStart('(', '"', '«').StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task A_mail_fetches_nothing_is_small_and_links_to_the_configured_address()
    {
        await shop.Announce("ordering", PostOffice.Placed("groot@voorbeeld.be", lines: 400));
        var mail = Assert.Single(shop.MailsTo("groot@voorbeeld.be"));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(mail.HtmlBody!), 1, 102 * 1024);
        var html = new HtmlParser().ParseDocument(mail.HtmlBody!);
        Assert.Empty(html.QuerySelectorAll("img, link, script, iframe, [src], [background], [style]"));
        Assert.DoesNotContain("url(", mail.HtmlBody!, StringComparison.OrdinalIgnoreCase);
        Assert.All(html.QuerySelectorAll("a"), a => Assert.Matches($"^({System.Text.RegularExpressions.Regex.Escape(shop.BaseUrl)}/|mailto:)", a.GetAttribute("href")));
        Assert.Contains("300", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_confirmation_shows_lines_costs_vat_and_delivery_as_text_and_as_html()
    {
        await shop.Announce("ordering", PostOffice.Placed("noor@voorbeeld.be"));
        var mail = Assert.Single(shop.MailsTo("noor@voorbeeld.be"));
        foreach (var text in new[] { mail.TextBody!, new HtmlParser().ParseDocument(mail.HtmlBody!).Body!.TextContent })
        {
            foreach (var expected in new[] { "Dag Noor,", "Kersenconfituur 2", "€\u00a010,40", "€\u00a04,95", "€\u00a020,55", "btw 6 %", "btw 21 %", "€\u00a00,88", "Boterstraat 5 bus 2" })
            {
                Assert.Contains(expected, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_link_in_a_mail_opens_its_order_and_no_other()
    {
        var order = Guid.CreateVersion7();
        await shop.Announce("ordering", PostOffice.Paid("link@voorbeeld.be", order: order));
        var html = new HtmlParser().ParseDocument(Assert.Single(shop.MailsTo("link@voorbeeld.be")).HtmlBody!);
        var token = html.QuerySelector(".button a")!.GetAttribute("href")!.Split('/')[^1];
        Assert.Equal((order, 1), shop.Services.GetRequiredService<SignedTokens>().Read(PublicPages.OrderToken, token));
    }

    [Fact]
    [Behaviour(4)]
    public async Task An_announcement_that_is_delivered_twice_makes_one_mail()
    {
        var id = await shop.Announce("ordering", PostOffice.Placed("eens@voorbeeld.be"));
        await shop.DeliverAgain("ordering", id, forgetReceipt: false);
        await shop.DeliverAgain("ordering", id, forgetReceipt: true);
        Assert.Single(shop.MailsTo("eens@voorbeeld.be"));
    }

    [Fact]
    public async Task A_mail_that_staff_ask_for_again_is_the_same_mail_with_the_present_link()
    {
        var order = Guid.CreateVersion7();
        await shop.Announce("ordering", PostOffice.Placed("weer@voorbeeld.be", order: order));
        await shop.Announce("ordering", PostOffice.Again("weer2@voorbeeld.be", "placed", order, linkVersion: 2));
        var first = Assert.Single(shop.MailsTo("weer@voorbeeld.be"));
        var again = Assert.Single(shop.MailsTo("weer2@voorbeeld.be"));
        Assert.Equal(first.Subject, again.Subject);
        Assert.NotEqual(first.MessageId, again.MessageId);
        Assert.Contains("Kersenconfituur 2", again.TextBody!, StringComparison.Ordinal);
        var tokens = shop.Services.GetRequiredService<SignedTokens>();
        Assert.Contains(tokens.Create(PublicPages.OrderToken, order, 2), again.TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain(tokens.Create(PublicPages.OrderToken, order, 1), again.TextBody!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("placed")]
    [InlineData("paid")]
    [InlineData("shipped")]
    [InlineData("lapsed")]
    [InlineData("cancelled")]
    [InlineData("withdrawn")]
    public async Task A_mail_that_we_no_longer_hold_is_asked_for_again_in_short(string kind)
    {
        var email = $"kort-{kind}@voorbeeld.be";
        await shop.Announce("ordering", PostOffice.Again(email, kind, Guid.CreateVersion7(), 1, "fr"));
        var mail = Assert.Single(shop.MailsTo(email));
        Assert.Contains("commande LBC-1043", mail.TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain("Again.", mail.TextBody!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Win een iPhone op winnaar.example", false)]
    [InlineData("https://winnaar.example", false)]
    [InlineData("an@voorbeeld.be", false)]
    [InlineData("Ets. Dupont & Fils", true)]
    [InlineData("J. Peeters", true)]
    [Behaviour(29)]
    public async Task A_name_that_is_an_advertisement_is_not_mailed_to_strangers(string name, bool isGreeted)
    {
        var email = $"{Guid.NewGuid():N}@voorbeeld.be";
        await shop.Announce("ordering", PostOffice.Placed(email, name: name));
        Assert.Equal(isGreeted, Assert.Single(shop.MailsTo(email)).TextBody!.Contains($"Dag {name},", StringComparison.Ordinal));
    }

    private static IAnnouncement Make(string kind, string email, string culture) => kind switch
    {
        "placed" => PostOffice.Placed(email, culture),
        "paid" => PostOffice.Paid(email, culture),
        "shipped" => PostOffice.Shipped(email, culture),
        "lapsed" => PostOffice.Lapsed(email, culture),
        "cancelled" => PostOffice.Cancelled(email, culture),
        "withdrawn" => PostOffice.Withdrawn(email, culture),
        _ => PostOffice.Account(email, kind, culture),
    };
}
