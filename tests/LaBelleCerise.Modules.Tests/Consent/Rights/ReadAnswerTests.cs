using System.Net;
using System.Text.Json;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class ReadAnswerTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, LawCheck(13), Behaviour(23)]
    [Promise("S64", "S4")]
    public async Task A_guests_answer_has_every_module_the_named_recipients_and_the_dates_on_which_staff_looked()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await shop.Settle();
        using (var owner = await shop.Staff())
        {
            await owner.Get($"/admin/orders/{order.Id}");
        }

        var page = await visitor.AskAndProve(Right.Access, order.Email);
        Assert.Equal("Beantwoord", page.One("#state").TextContent);
        var answer = await visitor.Follow(page, "#answer");
        Assert.Contains(order.Number, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Stationsstraat", answer.Text, StringComparison.Ordinal);
        Assert.Contains("MultiSafepay B.V.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("bpost nv", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1 januari 2034", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Mail van ons", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.All("#staff-reads li"));
        Assert.Contains("Gegevensbeschermingsautoriteit", answer.Text, StringComparison.Ordinal);
        Assert.Equal(("no-store", "no-referrer"), (answer.Headers["Cache-Control"], answer.Headers["Referrer-Policy"]));
    }

    [Fact]
    [Promise("S71")]
    public async Task Portability_gives_json_after_its_schema_and_csv_with_what_the_person_gave_and_no_more()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await shop.Settle();
        var answer = await visitor.Follow(await visitor.AskAndProve(Right.Portability, order.Email), "#answer");

        var json = JsonDocument.Parse((await visitor.Follow(answer, "#json")).Body).RootElement;
        var schema = JsonDocument.Parse((await visitor.Get(new Uri(json.GetProperty("schema").GetString()!).AbsolutePath)).Body).RootElement;
        Assert.All(schema.GetProperty("required").EnumerateArray(), name => Assert.True(json.TryGetProperty(name.GetString()!, out _)));
        var values = json.GetProperty("records").EnumerateArray().SelectMany(r => r.GetProperty("values").EnumerateArray()).ToList();
        var needed = schema.GetProperty("properties").GetProperty("records").GetProperty("items").GetProperty("properties").GetProperty("values").GetProperty("items").GetProperty("required");
        Assert.All(values, v => Assert.All(needed.EnumerateArray(), name => Assert.True(v.TryGetProperty(name.GetString()!, out _))));
        Assert.Contains(values, v => v.GetProperty("name").GetString() == "Address.Street" && v.GetProperty("value").GetString() == "Stationsstraat");
        Assert.All(values, v => Assert.True(v.GetProperty("basis").GetString() is "Contract" or "Consent"));

        var csv = (await visitor.Follow(answer, "#csv")).Body;
        Assert.Contains("\"Stationsstraat\"", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_can_be_fetched_for_thirty_days_and_then_is_gone()
    {
        using var visitor = shop.NewVisitor();
        const string email = "dertig.dagen@voorbeeld.be";
        var page = await visitor.AskAndProve(Right.Access, email);
        var link = page.One("#answer").GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(link)).Status);
        await shop.Advance(TimeSpan.FromDays(31));
        await shop.RunJob("kernel.sweep-retention");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(link)).Status);
        await shop.RunJob("consent.mind-cases");
        await Assert.ThrowsAsync<InvalidOperationException>(() => shop.CaseOf(email));
    }

    [Fact]
    public async Task Whoever_types_anothers_order_number_in_a_message_does_not_get_into_their_answer()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Vreemde Vos", Email = "vreemde.vos@voorbeeld.be", Message = "Ik raad maar.", OrderNumber = order.Number });
        await shop.Settle();
        var answer = await visitor.Follow(await visitor.AskAndProve(Right.Access, order.Email), "#answer");
        Assert.DoesNotContain("Vreemde Vos", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik raad maar", answer.Text, StringComparison.Ordinal);
    }
}
