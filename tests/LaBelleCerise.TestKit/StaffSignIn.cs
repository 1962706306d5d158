using System.Runtime.CompilerServices;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.TestKit;

/// <summary>Signs visitors in as staff by walking the real pages: one-time link, password, code app.</summary>
public static class StaffSignIn
{
    /// <summary>A password that the rules accept.</summary>
    public const string Password = "drie groene fietsen op zolder";

    private static readonly ConditionalWeakTable<Shop, StaffKeys> Owners = [];

    /// <summary>Signs in as the owner of the shop, who is made by the one-time link at the first call. Ends on the admin overview.</summary>
    public static async Task<Page> SignInAsOwner(this Visitor visitor)
    {
        if (Owners.TryGetValue(visitor.Shop, out var owner))
        {
            return await visitor.SignInAsStaff(owner);
        }

        var link = visitor.Shop.Services.GetServices<IStartupNotice>().Select(n => n.Path).FirstOrDefault(p => p is not null) ?? throw new InvalidOperationException("The shop offers no first-staff link: it has staff already.");
        Owners.Add(visitor.Shop, await visitor.JoinStaff(link, "Olivia Owner", "owner@labellecerise.example"));
        return await visitor.Get("/admin");
    }

    /// <summary>Signs in as a new staff member with one role, whom the owner invites.</summary>
    public static async Task<Page> SignInAsStaffWith(this Visitor visitor, string role)
    {
        using var owner = visitor.Shop.NewVisitor();
        await owner.SignInAsOwner();
        var invited = await owner.Submit(await owner.Get("/admin/staff/invite"), "form#invite", new { Role = role, Reason = "test" });
        var link = new Uri(invited.One("#invitation-link").TextContent.Trim()).AbsolutePath;
        await visitor.JoinStaff(link, $"Staff {role}", $"{role}-{Guid.NewGuid():N}@labellecerise.example");
        return await visitor.Get("/admin");
    }

    /// <summary>Walks a one-time link to its end: password, code app, recovery codes.</summary>
    public static Task<StaffKeys> JoinStaff(this Visitor visitor, string link, string name, string email) => visitor.JoinStaff(link, name, email, visitor.Shop.Clock.GetUtcNow);

    /// <summary>The same at a shop whose clock is not ours; it is asked when the code is typed, for on a busy machine the pages before take longer than a code holds.</summary>
    public static async Task<StaffKeys> JoinStaff(this Visitor visitor, string link, string name, string email, Func<DateTimeOffset> now)
    {
        var setUp = await visitor.Submit(await visitor.Get(link), "form", new { Name = name, Email = email, Password });
        var keys = new StaffKeys(email, Password, setUp.One("#totp-secret").TextContent.Replace(" ", ""));
        var done = await visitor.Submit(setUp, "form", new { Code = keys.NextCode(now()) });
        keys.RecoveryCodes.AddRange(done.One("#recovery-codes").TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return keys;
    }

    /// <summary>Signs in with password and code.</summary>
    public static async Task<Page> SignInAsStaff(this Visitor visitor, StaffKeys keys)
    {
        var door = await visitor.Submit(await visitor.Get("/admin/sign-in"), "form", new { keys.Email, keys.Password });
        return await visitor.Submit(door, "form", new { Code = keys.NextCode(visitor.Shop.Clock.GetUtcNow()) });
    }
}
