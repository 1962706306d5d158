using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Tells a developer in a few lines where everything is. Written to standard output, not to the logger: the staff link is a secret (ADR 0008).</summary>
internal static class Announcing
{
    public static void AnnounceAddresses(this WebApplication app)
    {
        var shop = app.Services.GetRequiredService<IOptions<ShopIdentity>>().Value;
        var lines = new List<string> { "", $"  Shop      {shop.BaseUrl}", $"  Admin     {shop.BaseUrl}/admin" };
        if (app.Environment.IsDevelopment() && app.Configuration["Sandbox:Url"] is { } sandbox)
        {
            lines.Add($"  Payments  {sandbox}/multisafepay/orders");
            lines.Add($"  Mailbox   {sandbox}/mailbox");
        }

        if (FirstStaff(app) is { } link)
        {
            lines.Add($"  First staff member, one time: {shop.BaseUrl}{link}");
        }

        Console.Out.WriteLine(string.Join(Environment.NewLine, lines));
        Console.Out.WriteLine();
    }

    private static string? FirstStaff(WebApplication app) => app.Services.GetRequiredService<FirstStaffLink>().Path;
}
