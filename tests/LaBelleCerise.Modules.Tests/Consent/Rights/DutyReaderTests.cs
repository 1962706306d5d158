using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class DutyReaderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_request_that_is_nearly_due_and_a_breach_that_waits_show_on_the_health_page_and_are_red_when_late()
    {
        using (var owner = await shop.Staff())
        {
            Assert.Equal(("Good", "Good"), await Duties(owner));
        }

        using var visitor = shop.NewVisitor();
        await visitor.AskAndProve(Right.Rectification, "op.tijd@voorbeeld.be", "Mijn naam klopt niet.");
        using (var owner = await shop.Staff())
        {
            var form = await owner.Get("/admin/privacy/breaches");
            var now = Cultures.InBrussels(shop.Clock.GetUtcNow()).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
            var values = owner.Filled(form, "#record-breach", new { What = "Een lijst met adressen lag bij de printer.", AwareAt = now }).Values;
            await owner.Post("/admin/privacy/breaches", [.. values, new("Input.Data", "Address")]);
            Assert.Equal(("Good", "Watch"), await Duties(owner));
        }

        await shop.Advance(TimeSpan.FromHours(73));
        using (var owner = await shop.Staff())
        {
            Assert.Equal(("Good", "Bad"), await Duties(owner));
        }

        await shop.Advance(TimeSpan.FromDays(22));
        using (var owner = await shop.Staff())
        {
            Assert.Equal(("Watch", "Bad"), await Duties(owner));
        }

        await shop.Advance(TimeSpan.FromDays(8));
        using var late = await shop.Staff();
        Assert.Equal(("Bad", "Bad"), await Duties(late));
    }

    private static async Task<(string? Rights, string? Breaches)> Duties(Visitor staff)
    {
        var page = await staff.Get("/admin/health");
        return (page.One("[data-reading=rights]").GetAttribute("data-state"), page.One("[data-reading=breaches]").GetAttribute("data-state"));
    }
}
