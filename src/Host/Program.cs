using LaBelleCerise.Accounts;
using LaBelleCerise.Catalog;
using LaBelleCerise.Consent;
using LaBelleCerise.Cookies;
using LaBelleCerise.Host.Commands;
using LaBelleCerise.Host.Health;
using LaBelleCerise.Host.Jobs;
using LaBelleCerise.Host.Security;
using LaBelleCerise.Host.Startup;
using LaBelleCerise.Host.Telemetry;
using LaBelleCerise.Kernel;
using LaBelleCerise.Messaging;
using LaBelleCerise.Ordering;

var builder = WebApplication.CreateBuilder(HostCommands.SettingsOf(args));
builder.ResolveDataFolder();
builder.AddDevelopmentSecrets();

builder.Services.AddCatalog(builder.Configuration);
builder.Services.AddOrdering(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddConsent(builder.Configuration);
builder.Services.AddCookies(builder.Configuration);
builder.Services.AddMessaging(builder.Configuration);

builder.Services.AddKernel(builder.Configuration);
builder.Services.AddShopPages();
builder.Services.AddShopHealth();
builder.AddShopJobs();
builder.AddShopHost();
builder.AddGracefulStop();
builder.AddShopReadings();
builder.AddShopTelemetry();
builder.AddHostCommands(args);

var app = builder.Build();
if (await app.RunCommand(args) is { } exitCode)
{
    return exitCode;
}

app.CheckConfiguration();

app.UseShopSecurity();
app.UseShopPages();
app.MapShopPages();
app.MapOrdering();
app.MapCookies();
app.MapShopJobs();
app.MapShopHealth();

return await app.RunShop();

/// <summary>The host: composes modules, nothing else.</summary>
public partial class Program;
