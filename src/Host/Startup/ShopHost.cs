using LaBelleCerise.Host.Security;
using LaBelleCerise.Kernel.Data;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Limits, logs and the guard of production.</summary>
internal static class ShopHost
{
    private const int LargestBody = 10 * 1024 * 1024;
    private const int LargestForm = 256 * 1024;

    public static void AddShopHost(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 600;
            form.ValueLengthLimit = LargestForm;
            form.MultipartBodyLengthLimit = LargestBody;
        });
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        if (builder.Environment.IsDevelopment() && builder.Configuration.GetValue("Languages:Pseudo", false))
        {
            builder.Services.Decorate<IStringLocalizerFactory, PseudoLanguage>();
        }

        builder.Services.Decorate<ILoggerFactory, ScrubbingLogs>();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, ProductionGuard>();
        if (!builder.Environment.IsDevelopment())
        {
            // One JSON object a line, without scopes: those would carry request paths.
            builder.Logging.ClearProviders().AddJsonConsole(console => console.IncludeScopes = false);
        }
        else if (builder.Configuration.GetValue("Sandbox:Start", false))
        {
            builder.Services.AddSingleton<SandboxProcess>().AddHostedService(services => services.GetRequiredService<SandboxProcess>());
        }
    }
}
