using System.Text;
using AngleSharp.Html.Parser;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Terms;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

/// <summary>The confirmation on a durable medium has every item of the pre-contract information (law W2, W6), in each language.</summary>
public sealed class OrderConfirmationTests(Shop shop) : IClassFixture<Shop>
{
    private static readonly Dictionary<string, (string Add, string Checkout)> Ways = new()
    {
        ["nl"] = ("mandje/erbij", "bestellen"), ["fr"] = ("panier/ajouter", "commander"), ["de"] = ("warenkorb/dazu", "bestellen"), ["en"] = ("basket/add", "checkout"),
    };

    public static TheoryData<string, string, string[]> Items()
    {
        var data = new TheoryData<string, string, string[]>();
        void Add(string item, params string[][] perLanguage)
        {
            for (var i = 0; i < perLanguage.Length; i++)
            {
                data.Add(Texts.Languages[i], item, perLanguage[i]);
            }
        }

        void Same(string item, params string[] facts) => Add(item, facts, facts, facts, facts);
        Add("main traits", ["2 ×", "Beker"], ["2 ×", "Tasse"], ["2 ×", "Becher"], ["2 ×", "Mug"]);
        Same("identity", "La Belle Cerise, Media Service bv", "Stationsstraat 19, 8900 Ieper", "BE 0438.614.796", "RPR Gent, afdeling Ieper", "info@labellecerise.example", "+32 57 00 00 00");
        Same("total with VAT and delivery cost", "€\u00a025,00", "€\u00a04,95", "€\u00a029,95", "21", "€\u00a05,20");
        Add("delivery", ["Thuis met bpost", "Stationsstraat 12", "uiterlijk op", "23 december 2026"], ["bpost", "Stationsstraat 12", "au plus tard le", "23 décembre 2026"], ["bpost", "Stationsstraat 12", "spätestens am", "23. Dezember 2026"], ["bpost", "Stationsstraat 12", "at the latest", "23 December 2026"]);
        Add("payment", ["Bancontact", "Geen enkele betaalwijze kost extra"], ["Bancontact", "Aucun mode de paiement ne coûte de supplément"], ["Bancontact", "Keine Zahlungsart kostet einen Aufschlag"], ["Bancontact", "No payment method costs extra"]);
        Add("withdrawal term", ["tot 14 dagen na de dag waarop"], ["jusqu’à 14 jours après le jour"], ["bis 14 Tage nach dem Tag"], ["until 14 days after the day"]);
        Add("withdrawal form", ["modelformulier in bijlage"], ["modèle de formulaire en annexe"], ["Muster-Widerrufsformular in der Anlage"], ["attached model withdrawal form"]);
        Add("return cost", ["De kosten van het terugsturen betaal je zelf"], ["Les frais de renvoi sont à votre charge"], ["Die Kosten der Rücksendung tragen Sie"], ["You bear the cost of returning them"]);
        Add("guarantee", ["Wettelijke garantie: 2 jaar"], ["Garantie légale : 2 ans"], ["Gesetzliche Gewährleistung: 2 Jahre"], ["Legal guarantee: 2 years"]);
        Add("complaints", ["We antwoorden binnen 14 dagen"], ["Nous répondons dans les 14 jours"], ["Wir antworten binnen 14 Tagen"], ["We answer within 14 days"]);
        Add("out-of-court", ["Consumentenombudsdienst"], ["Service de médiation pour le consommateur"], ["Verbraucherombudsdienst"], ["Consumer Ombudsman Service"]);
        Add("terms", ["Je ging akkoord met onze voorwaarden", "verkoopsvoorwaarden.html"], ["Vous avez accepté nos conditions", "conditions-de-vente.html"], ["zugestimmt", "verkaufsbedingungen.html"], ["You agreed to our terms", "terms-and-conditions.html"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Items))]
    public async Task The_mail_itself_has_each_item_as_text_and_as_html(string culture, string item, string[] facts)
    {
        var mail = await Confirmation(culture);
        foreach (var text in new[] { mail.TextBody!, new HtmlParser().ParseDocument(mail.HtmlBody!).Body!.TextContent })
        {
            Assert.All(facts, fact => Assert.True(text.Contains(fact, StringComparison.Ordinal), $"{culture}: {item} misses \"{fact}\""));
        }
    }

    [Theory]
    [InlineData("nl", "verkoopsvoorwaarden.html", "modelformulier-voor-herroeping.html", "Doorhalen wat niet van toepassing is", "Levering en retour")]
    [InlineData("fr", "conditions-de-vente.html", "modèle-de-formulaire-de-rétractation.html", "Rayez la mention inutile", "Livraison et retours")]
    [InlineData("de", "verkaufsbedingungen.html", "muster-widerrufsformular.html", "Unzutreffendes streichen", "Lieferung und Rückgabe")]
    [InlineData("en", "terms-and-conditions.html", "model-withdrawal-form.html", "Delete as appropriate", "Delivery and returns")]
    public async Task The_agreed_terms_and_the_form_are_attached_whole_and_need_nothing_else(string culture, string terms, string form, string formWords, string part)
    {
        var papers = Papers(await Confirmation(culture));
        Assert.Equal([terms, form], papers.Select(p => p.Name));
        Assert.Contains(formWords, papers[1].Content, StringComparison.Ordinal);
        foreach (var (_, content) in papers)
        {
            var html = new HtmlParser().ParseDocument(content);
            Assert.Equal(culture, html.DocumentElement.GetAttribute("lang"));
            Assert.Single(html.QuerySelectorAll("h1"));
            Assert.Empty(html.QuerySelectorAll("img, script, link, iframe, [src], [style]"));
            Assert.Contains("Media Service bv", html.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{[A-Za-z]+\}", html.Body!.TextContent);
        }

        var headings = new HtmlParser().ParseDocument(papers[0].Content).QuerySelectorAll("h2").Select(h => h.TextContent).ToList();
        Assert.Equal(4, headings.Count);
        Assert.Contains(part, headings);
    }

    [Fact]
    public async Task The_order_keeps_the_hash_of_what_left_and_the_versions_and_a_repeat_is_the_same_to_the_byte()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var email = $"{Guid.NewGuid():N}@example.be";
        await visitor.Add(sku);
        await visitor.Submit(await visitor.FillIn(Guest(email)), "form#place-order");
        await shop.Settle();
        var order = Assert.Single(await shop.OrdersOf(sku));
        Assert.Matches("^[0-9a-f]{64}$", order.ConfirmationHash!);
        var kept = await shop.Ask(db => db.AgreedTerms.AsNoTracking().SingleAsync(t => t.Hash == order.TermsHash));
        Assert.Equal("TermsOfSale 1, DeliveryAndReturns 1, LegalGuarantee 1, Complaints 1, WithdrawalForm 1", kept.Versions);

        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get($"/admin/orders/{order.Id}");
        Assert.Contains("Verkoopsvoorwaarden 1", page.One("#terms").TextContent, StringComparison.Ordinal);
        Assert.Equal(order.ConfirmationHash, page.One("#confirmation-hash").TextContent);
        await Texts.Publish(shop, TextKind.Complaints, "Later geschreven.");
        await staff.Submit(page, "form[action*='Mail']", new { Kind = "placed" });
        await shop.Settle();

        var mails = shop.MailsTo(email);
        Assert.Equal(2, mails.Count);
        Assert.Equal(mails[0].TextBody, mails[1].TextBody);
        Assert.Equal(mails[0].HtmlBody, mails[1].HtmlBody);
        Assert.Equal(Papers(mails[0]), Papers(mails[1]));
        Assert.Equal(kept.Papers.Select(p => (p.FileName, p.Content)), Papers(mails[0]));
        Assert.Equal(order.ConfirmationHash, HashOf(mails[0]));
        Assert.Equal(order.ConfirmationHash, HashOf(mails[1]));
    }

    [Fact]
    public async Task A_business_gets_the_terms_without_withdrawal_right_and_without_the_form()
    {
        var sku = await shop.List();
        using var visitor = shop.NewVisitor();
        var email = $"{Guid.NewGuid():N}@example.be";
        await visitor.Add(sku);
        var form = await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", Guest(email), "button[formaction*='Business']");
        var review = await visitor.Submit(form, "form#details", new { Company = "Bakkerij Peeters bv", VatNumber = "0438.614.796" });
        Assert.DoesNotContain("14 dagen", review.Text, StringComparison.Ordinal);
        Assert.Empty(review.All(".guarantee-notice"));
        await visitor.Submit(review, "form#place-order");
        await shop.Settle();

        var mail = Assert.Single(shop.MailsTo(email));
        var paper = Assert.Single(Papers(mail));
        Assert.Contains("Voor ondernemingen geldt geen herroepingsrecht", mail.TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain("Herroepingsrecht voor consumenten", paper.Content, StringComparison.Ordinal);
        Assert.Contains("Voor ondernemingen", paper.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("14 dagen na de dag", mail.TextBody!, StringComparison.Ordinal);
        Assert.Equal(CustomerKind.Business, Assert.Single(await shop.OrdersOf(sku)).Kind);
    }

    private async Task<MimeMessage> Confirmation(string culture)
    {
        var sku = await shop.List();
        var email = $"{Guid.NewGuid():N}@example.be";
        using var visitor = shop.NewVisitor();
        await visitor.Post($"/{culture}/{Ways[culture].Add}", [new("Sku", sku), new("Quantity", "2")]);
        await visitor.Submit(await visitor.Submit(await visitor.Get($"/{culture}/{Ways[culture].Checkout}"), "form#details", Guest(email)), "form#place-order");
        await shop.Settle();
        return Assert.Single(shop.MailsTo(email));
    }

    private static object Guest(string email) => new
    {
        Email = email, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "12", Phone = "0470 12 34 56",
    };

    private static List<(string Name, string Content)> Papers(MimeMessage mail) => [.. mail.Attachments.OfType<MimePart>().Select(part =>
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return (part.FileName!, Encoding.UTF8.GetString(bytes.ToArray()));
    })];

    private static string HashOf(MimeMessage mail) => LaBelleCerise.Messaging.Mails.ContentHash.Of(
        [mail.TextBody!, mail.HtmlBody!, .. Papers(mail).SelectMany(p => new[] { p.Name, "text/html", p.Content })]);
}
