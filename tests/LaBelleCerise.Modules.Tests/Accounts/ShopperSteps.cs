using System.Text.Json;
using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts;

/// <summary>What shoppers do at the door, on the real pages.</summary>
internal static class ShopperSteps
{
    public const string Password = "zeven stille egels in de tuin";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string NewEmail() => $"an.{Guid.NewGuid():N}@example.be";

    public static async Task<Page> Register(this Visitor visitor, string email, string password = Password) =>
        await visitor.Submit(await visitor.ReadDoor(), "#register", new { Email = email, Password = password });

    /// <summary>The page as a person has it before them: they read and type for a while.</summary>
    public static async Task<Page> ReadDoor(this Visitor visitor, string path = "/nl/account/aanmelden")
    {
        var door = await visitor.Get(path);
        visitor.Shop.Clock.Advance(TimeSpan.FromSeconds(3));
        return door;
    }

    public static async Task<Page> LogIn(this Visitor visitor, string email, string password = Password, bool remember = false) =>
        await visitor.Submit(await visitor.Get("/nl/account/aanmelden"), "#log-in", remember ? new { Email = email, Password = password, IsRemembered = "true" } : new { Email = email, Password = password });

    public static async Task<Page> AskReset(this Visitor visitor, string email) =>
        await visitor.Submit(await visitor.Get("/nl/account/aanmelden"), "#reset", new { Email = email });

    public static async Task<Page> Prove(this Visitor visitor, string email, string password = Password) =>
        await visitor.Submit(await visitor.Get(await visitor.Shop.ProofLink(email)), "#prove", new { Password = password });

    /// <summary>Registers and proves; the visitor ends signed in.</summary>
    public static async Task<string> BecomeShopper(this Visitor visitor)
    {
        var email = NewEmail();
        await visitor.Register(email);
        await visitor.Prove(email);
        return email;
    }

    public static async Task<string> ProofLink(this Shop shop, string email) => "/nl/account/bevestigen/" + await shop.Token(email, "prove-email", PublicPages.EmailProofToken);

    public static async Task<string> ResetLink(this Shop shop, string email) => "/nl/account/nieuw-paswoord/" + await shop.Token(email, "reset-password", PublicPages.PasswordResetToken);

    /// <summary>The mails about accounts that were asked for.</summary>
    public static async Task<IReadOnlyList<AccountMailRequested>> AccountMails(this Shop shop, string email) =>
        [.. (await shop.Announced("accounts.account-mail-requested.v1")).Select(p => JsonSerializer.Deserialize<AccountMailRequested>(p, Json)!).Where(m => m.Email == email)];

    public static async Task<IReadOnlyList<string>> Announced(this Shop shop, string wireName)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Outbox.Where(m => m.WireName == wireName).OrderBy(m => m.Id).Select(m => m.Payload).ToListAsync();
    }

    public static async Task<int> AccountsOf(this Shop shop, IReadOnlyList<string> emails)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<Shopper>(Opening.BySystem(Purpose.Security)).CountAsync(s => emails.Contains(s.Email!));
    }

    private static async Task<string> Token(this Shop shop, string email, string kind, string purpose)
    {
        var mail = (await shop.AccountMails(email)).Where(m => m.Kind == kind).MaxBy(m => m.LinkVersion)!;
        return shop.Services.GetRequiredService<SignedTokens>().Create(purpose, mail.ShopperId, mail.LinkVersion);
    }
}
