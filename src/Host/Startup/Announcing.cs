using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Tells a developer in a few lines where everything is. Written to standard output, not to the logger: the staff link is a secret (ADR 0008).</summary>
internal static class Announcing
{
    public static void AnnounceAddresses(this WebApplication app)
    {
        var shop = app.Services.GetRequiredService<IOptionsMonitor<ShopIdentity>>().CurrentValue;
        var lines = new List<string> { "", $"  Shop      {shop.BaseUrl}", $"  Admin     {shop.BaseUrl}/admin" };
        if (app.Environment.IsDevelopment() && app.Configuration["Sandbox:Url"] is { } sandbox)
        {
            lines.Add($"  Payments  {sandbox}/multisafepay/orders");
            lines.Add($"  Mailbox   {sandbox}/mailbox");
        }

        lines.AddRange(app.Services.GetServices<IStartupNotice>().Where(n => n.Path is not null).Select(n => $"  {n.Label}: {shop.BaseUrl}{n.Path}"));
        Console.Out.WriteLine(string.Join(Environment.NewLine, lines));
        Console.Out.WriteLine();
    }
}
