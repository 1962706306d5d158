using System.Text.RegularExpressions;
using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

/// <summary>What someone does who asks for a right, and what the shop then knows.</summary>
internal static partial class RightsSteps
{
    public const string Path = "/nl/privacy/rechten";

    /// <summary>As a person without account: chooses, types the address, sends.</summary>
    public static async Task<Page> AskFor(this Visitor visitor, Right right, string email, string? question = null)
    {
        var form = await visitor.Get(Path);
        visitor.Shop.Clock.Advance(TimeSpan.FromSeconds(20));
        return await visitor.Submit(form, "#rights-form", new { Right = right, Email = email, Question = question ?? "" });
    }

    /// <summary>Everything that the desk and the modules have to do, until nothing is left.</summary>
    public static async Task WorkOff(this Shop shop)
    {
        for (var round = 0; round < 4; round++)
        {
            await shop.Settle();
            await shop.RunJob("consent.advance-cases");
        }

        await shop.Settle();
    }

    /// <summary>The address of the case in the newest mail to someone.</summary>
    public static string CaseLink(this Shop shop, string email) =>
        shop.MailsTo(email).Select(m => Link().Match(m.TextBody!)).Last(m => m.Success).Value;

    /// <summary>Asks as a guest, presses the link in the mailbox and confirms; ends on the page of the case, worked off.</summary>
    public static async Task<Page> AskAndProve(this Visitor visitor, Right right, string email, string? question = null)
    {
        await visitor.AskFor(right, email, question);
        await visitor.Shop.Settle();
        await visitor.Submit(await visitor.Get(visitor.Shop.CaseLink(email)), "#prove");
        await visitor.Shop.WorkOff();
        return await visitor.Get(visitor.Shop.CaseLink(email));
    }

    public static async Task<RightsCase> CaseOf(this Shop shop, string email)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConsentDb>().Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).AsNoTracking().Include(c => c.Events)
            .OrderByDescending(c => c.ReceivedAt).FirstAsync(c => c.Email == email);
    }

    [GeneratedRegex(@"/(nl|fr|de|en)/[a-z]+/(verzoek|demande|anfrage|request)/[A-Za-z0-9_-]{54}")]
    private static partial Regex Link();
}
