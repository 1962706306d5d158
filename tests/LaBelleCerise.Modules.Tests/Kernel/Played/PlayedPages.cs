using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Modules.Tests.Kernel.Played.Pages.Played;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The real host with one more public page.</summary>
public sealed class PlayedPages : Shop
{
    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
    {
        var assembly = typeof(ShowPlayed).Assembly;
        services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(assembly)));
        services.Configure<RazorPagesOptions>(options => options.Conventions.Add(new LocalizedPageConvention([assembly])));
    }
}
