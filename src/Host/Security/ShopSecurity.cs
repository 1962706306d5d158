using LaBelleCerise.Host.Startup;

namespace LaBelleCerise.Host.Security;

/// <summary>Headers and error pages that every answer has, static files and errors included.</summary>
internal static class ShopSecurity
{
    public static void UseShopSecurity(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseExceptionHandler("/error/500");
        app.UseMiddleware<RequestLog>();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
