namespace LaBelleCerise.Modules.Tests.Accounts;

/// <summary>What the owner does with staff, on the real pages.</summary>
internal static class StaffSteps
{
    /// <summary>Makes a one-time link for a role; the visitor is a signed-in owner.</summary>
    public static async Task<string> Invite(this Visitor owner, string role)
    {
        var invited = await owner.Submit(await owner.Get("/admin/staff/invite"), "#invite", new { Role = role, Reason = "test" });
        return new Uri(invited.One("#invitation-link").TextContent).AbsolutePath;
    }

    /// <summary>Invites someone and lets them walk in; they end signed in.</summary>
    public static async Task<StaffKeys> Hire(this Visitor owner, Visitor newcomer, string role, string name) =>
        await newcomer.JoinStaff(await owner.Invite(role), name, $"{Guid.NewGuid():N}@labellecerise.example");

    /// <summary>Opens a colleague's page by their name in the list.</summary>
    public static async Task<Page> Colleague(this Visitor owner, string name) =>
        await owner.Get((await owner.Get("/admin/staff")).All("tbody a").Single(a => a.TextContent == name).GetAttribute("href")!);

    /// <summary>Gives a right on a colleague's page.</summary>
    public static async Task<Page> Give(this Visitor owner, Page colleague, string what, string reason = "helps out") =>
        await owner.Submit(colleague, "#give", new { what, reason });

    /// <summary>The line of the staff list about a member.</summary>
    public static async Task<string> LineAbout(this Visitor owner, string name) =>
        Page.Fold((await owner.Get("/admin/staff")).All("tbody tr").Single(r => r.QuerySelector("a")!.TextContent == name).TextContent);

    /// <summary>Sends a form of a page to another address than its own, as someone who tampers does.</summary>
    public static Task<Page> SubmitTo(this Visitor visitor, Page page, string form, Func<string, string> change, object? fields = null)
    {
        var (_, target, values) = visitor.Filled(page, form, fields);
        return visitor.Post(change(target.PathAndQuery), values);
    }
}
