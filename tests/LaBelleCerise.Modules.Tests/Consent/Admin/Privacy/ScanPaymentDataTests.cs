using System.Net;
using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Modules.Tests.Catalog.Imports;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Modules.Tests.Ordering.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

/// <summary>No number of a card or an account is kept, from wherever it comes (law N12, decisions 10).</summary>
public sealed class ScanPaymentDataTests(Shop shop) : IClassFixture<Shop>
{
    private const string Card = "4111 1111 1111 1111";
    private const string Iban = "BE71 0961 2345 6769";
    private static readonly string[] Planted = [Card, Iban, "4111111111111111", "BE71096123456769", "4111-1111-1111-1111"];

    [Fact, LawCheck(8)]
    [Promise("S19")]
    public async Task What_is_planted_by_webhook_form_note_address_import_and_mail_stands_nowhere_and_who_typed_it_is_told()
    {
        using var visitor = shop.NewVisitor();
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var thanks = await visitor.Submit(form, "#contact-form", new { Name = "Karel Kaart", Email = "karel.kaart@voorbeeld.be", Message = $"Mijn kaart is {Card}, mijn rekening {Iban}. Kunnen jullie kijken?" });
        Assert.Contains("verwijderd", thanks.One("#removed-number").TextContent, StringComparison.Ordinal);
        await shop.Settle();
        var kept = await shop.InMessaging(db => db.Open<ContactMessage>(Opening.ByLaw(Purpose.CustomerService)).Where(m => m.Body.Contains("Kunnen jullie kijken")).Select(m => m.Body).SingleAsync());
        Assert.Equal("Mijn kaart is [kaartnummer verwijderd], mijn rekening [rekeningnummer verwijderd]. Kunnen jullie kijken?", kept);
        using (var french = shop.NewVisitor())
        {
            var again = await french.Submit(await french.Get("/fr/contact"), "#contact-form", new { Name = "Karel", Email = "geen adres", Message = "4111-1111-1111-1111" });
            Assert.Equal("[numéro de carte supprimé]", again.One("#message").TextContent.Trim());
            Assert.Single(again.All("#removed-number"));
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/nl/zoeken?q={Uri.EscapeDataString(Card)}")).Status);
        var order = await visitor.Buy(await shop.List());
        await shop.World.Notifications("hold");
        Assert.Equal(HttpStatusCode.OK, (await new Till(shop).Post(Till.Body(order.Number + "-1", "initialized"))).StatusCode);
        await shop.World.Notifications("normal");

        using var staff = await shop.Staff();
        await staff.Submit(await staff.Get("/admin/inbox/register"), "#register-form", new { Channel = "Phone", Name = "Ida Iban", Message = $"Belde: stort op {Iban}" });
        var inbox = await staff.Get("/admin/inbox");
        var thread = await staff.Get(inbox.All("a").Select(a => a.GetAttribute("href")!).First(h => h.StartsWith("/admin/inbox/", StringComparison.Ordinal) && Guid.TryParse(h.Split('/')[^1], out _)));
        var answered = thread.All("#answer-form").Count == 0 ? thread : await staff.Submit(thread, "#answer-form", new { Answer = $"We storten op {Iban}." });
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        await staff.HandIn(Encoding.UTF8.GetBytes($"Reference #;Name *;Price tax excluded\nLBC-PAN-1;Beker {Card};10\nLBC-PAN-2;Kom {Iban};10\n"));
        shop.Services.GetRequiredService<ILoggerFactory>().CreateLogger("planted").Log<IReadOnlyList<KeyValuePair<string, object?>>>(
            LogLevel.Error, default, [new("Value", Iban)], new InvalidOperationException($"card {Card}"), (values, _) => $"Refused {values[0].Value}");
        await shop.Settle();

        await shop.RunJob("consent.scan-payment-data");
        var page = await staff.Get("/admin/privacy/payment-data");
        Assert.Contains("niets gevonden", page.One("#state").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.Logs.Lines, line => Planted.Any(p => line.Contains(p, StringComparison.Ordinal)));
        Assert.Contains(shop.Logs.Lines, line => line.Contains("card number removed", StringComparison.Ordinal) || line.Contains("kaartnummer verwijderd", StringComparison.Ordinal));
        var search = shop.Services.GetRequiredService<LaBelleCerise.Kernel.PersonalData.Cases.TraceSearch>();
        foreach (var number in Planted)
        {
            Assert.Empty(await search.Find(number, TestContext.Current.CancellationToken));
            Assert.Empty(search.FindInFiles(number));
        }
    }

    [Fact]
    public async Task A_number_that_got_in_all_the_same_is_red_by_its_place_and_can_be_taken_out()
    {
        await using var own = new Shop();
        await own.InitializeAsync();
        using var visitor = own.NewVisitor();
        var form = await visitor.Get("/nl/contact");
        own.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Lek", Email = "lek@voorbeeld.be", Message = "Planten" });
        await own.InMessaging(db => db.Open<ContactMessage>(Opening.ByLaw(Purpose.CustomerService)).Where(m => m.Body == "Planten").ExecuteUpdateAsync(set => set.SetProperty(m => m.Body, $"Hier: {Card}.")));
        await File.WriteAllTextAsync(Path.Combine(own.DataFolder, "shop.log"), $"line\npaid from {Iban}\nours BE68 5390 0754 7034\n", TestContext.Current.CancellationToken);

        await own.RunJob("consent.scan-payment-data");
        using var staff = await own.Staff();
        var page = await staff.Get("/admin/privacy/payment-data");
        Assert.Equal(["data/shop.log", "messaging.ContactMessage.Body"], page.All("#places tbody th").Select(c => c.TextContent).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("4111", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 keer", (await staff.Get("/admin/health")).Text, StringComparison.Ordinal);

        await own.Advance(TimeSpan.FromMinutes(1));
        var clean = await staff.Submit(page, "#remove");
        Assert.Contains("2 keer een nummer verwijderd", clean.One("#state").TextContent, StringComparison.Ordinal);
        await own.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("niets gevonden", (await staff.Submit(clean, "#look")).One("#state").TextContent, StringComparison.Ordinal);
        Assert.Equal("line\npaid from [account number removed]\nours BE68 5390 0754 7034\n", await File.ReadAllTextAsync(Path.Combine(own.DataFolder, "shop.log"), TestContext.Current.CancellationToken));
        Assert.Equal("Hier: [kaartnummer verwijderd].", await own.InMessaging(db => db.Open<ContactMessage>(Opening.ByLaw(Purpose.CustomerService)).Where(m => m.Body.StartsWith("Hier")).Select(m => m.Body).SingleAsync()));

        // The owner's own account is set as typed.
        var identity = await staff.Get("/admin/settings/identity");
        await staff.Submit(identity, "#identity", new { Iban });
        Assert.Contains(Iban, (await staff.Get("/admin/settings/identity")).Body, StringComparison.Ordinal);
    }
}
