using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Rights;

public sealed class RegisterCaseTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S27", "S61")]
    public async Task Staff_write_down_a_call_and_the_term_runs_from_the_day_of_the_call()
    {
        using var owner = await shop.Staff();
        var form = await owner.Get("/admin/privacy/cases/new");
        var page = await owner.Submit(form, "#case-form", new
        {
            Right = "Access", Channel = "Phone", Email = "belde.ons@voorbeeld.be", Name = "Bea Beller", ReceivedAt = "2026-10-31T10:00", Culture = "fr",
        });
        Assert.Contains("Bea Beller", page.Text, StringComparison.Ordinal);
        var asked = await shop.CaseOf("belde.ons@voorbeeld.be");
        Assert.Equal((CaseChannel.Phone, new DateOnly(2026, 11, 30)), (asked.Channel, asked.DueOn));
        await shop.Settle();
        Assert.StartsWith("Confirmez votre demande", Assert.Single(shop.MailsTo("belde.ons@voorbeeld.be")).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen adres", "2026-11-20T10:00", "#email")]
    [InlineData("goed@voorbeeld.be", "2030-01-01T10:00", "#receivedat")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string email, string at, string field)
    {
        using var owner = await shop.Staff();
        var form = await owner.Get("/admin/privacy/cases/new");
        var back = await owner.Submit(form, "#case-form", new { Right = "Access", Channel = "Letter", Email = email, ReceivedAt = at });
        Assert.Equal("true", back.One(field).GetAttribute("aria-invalid"));
        Assert.Equal(email, back.One("#email").GetAttribute("value"));
    }
}
