using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The real host with endpoints of a test's own and staff that sign in by a header.</summary>
public class PlayedHost : Shop
{
    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
    {
        services.AddSingleton<IStartupFilter, PlayedEndpoints>();
        services.AddTransient<PlayedStaff>().AddAuthentication();
        services.PostConfigure<AuthenticationOptions>(authentication =>
        {
            if (authentication.SchemeMap.TryGetValue(CurrentPerson.StaffScheme, out var scheme))
            {
                scheme.HandlerType = typeof(PlayedStaff);
            }
            else
            {
                authentication.AddScheme<PlayedStaff>(CurrentPerson.StaffScheme, null);
            }
        });
    }
}
