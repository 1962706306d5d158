using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Conversations;

public sealed class ConversationPersonalDataTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S29")]
    public async Task An_email_about_an_order_is_kept_for_seven_years_and_what_is_about_none_for_two()
    {
        var written = shop.Clock.GetUtcNow();
        await WriteDown(new { Channel = "Email", Name = "Over een bestelling", Message = "Waar blijft mijn pakje?", OrderNumber = "LBC-26-00007" });
        await WriteDown(new { Channel = "Email", Name = "Over de winkel", Message = "Verkopen jullie ook kersen?" });
        await WriteDown(new { Channel = "Phone", Name = "Aan de telefoon", Message = "Vraagt wanneer we open zijn" });
        Assert.Equal(["Aan de telefoon", "Over de winkel", "Over een bestelling"], await NightAt(written.AddYears(2).AddHours(-3)));

        Assert.Equal(["Over een bestelling"], await NightAt(written.AddYears(2).AddDays(1)));
        Assert.Equal(["Over een bestelling"], await NightAt(written.AddYears(7).AddHours(-3)));
        Assert.Empty(await NightAt(written.AddYears(7).AddDays(1)));
    }

    [Theory]
    [InlineData("Facebook")]
    [InlineData("Instagram")]
    [Promise("S31")]
    public async Task A_private_message_over_a_social_network_is_gone_after_six_months_also_from_a_thread_that_goes_on(string channel)
    {
        var written = shop.Clock.GetUtcNow();
        var thread = await WriteDown(new { Channel = channel, Name = "Silke " + channel, Message = "Hebben jullie dit in rood?", ReachedAt = "@silke", Email = "silke@voorbeeld.be", OrderNumber = "LBC-26-00008" });
        await shop.Advance(TimeSpan.FromDays(150));
        using (var staff = await shop.Staff())
        {
            await staff.Submit(await staff.Get(thread.Url.AbsolutePath), "#answer-form", new { Answer = "Nu wel." });
        }

        await shop.Settle();
        Assert.Equal(["Silke " + channel], await NightAt(written.AddMonths(6)));
        Assert.Equal(["Hebben jullie dit in rood?", "Nu wel."], await Messages());
        Assert.NotEmpty(await Overdue(written.AddMonths(6).AddDays(2)));

        Assert.Equal(["Silke " + channel], await NightAt(written.AddMonths(6).AddDays(2)));
        Assert.Equal(["Nu wel."], await Messages());
        Assert.Empty(await Overdue(written.AddMonths(6).AddDays(2)));

        Assert.Empty(await NightAt(written.AddDays(150).AddMonths(6).AddDays(1)));
        Assert.Empty(await Messages());
    }

    private async Task<Page> WriteDown(object contact)
    {
        using var staff = await shop.Staff();
        return await staff.Submit(await staff.Get("/admin/inbox/register"), "#register-form", contact);
    }

    /// <summary>Lets a night pass at a moment, and tells who is still there.</summary>
    private async Task<List<string>> NightAt(DateTimeOffset moment)
    {
        await shop.Advance(moment - shop.Clock.GetUtcNow());
        await shop.RunJob("kernel.sweep-retention");
        return await Ask(db => db.Open<Conversation>(Opening.ByLaw(Purpose.CustomerService)).OrderBy(c => c.Name).Select(c => c.Name).ToListAsync());
    }

    private Task<List<string>> Messages() => Ask(db => db.Open<ContactMessage>(Opening.ByLaw(Purpose.CustomerService)).OrderBy(m => m.Position).Select(m => m.Body).ToListAsync());

    /// <summary>What <c>verify</c> says a day before the night comes.</summary>
    private async Task<IReadOnlyList<string>> Overdue(DateTimeOffset moment)
    {
        await shop.Advance(moment - shop.Clock.GetUtcNow());
        await using var scope = shop.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetServices<IInvariant>().Single(i => i.Id == "N3").Examine(new VerificationInput(null, null), CancellationToken.None)).Violations;
    }

    private async Task<T> Ask<T>(Func<MessagingDb, Task<T>> question)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<MessagingDb>());
    }
}
