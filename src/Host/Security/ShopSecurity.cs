using LaBelleCerise.Host.Startup;
using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Host.Security;

/// <summary>Headers and error pages that every answer has, static files and errors included.</summary>
internal static class ShopSecurity
{
    public static void UseShopSecurity(this WebApplication app)
    {
        // Before everything else: https and the visitor's address are asked for from the first header on.
        app.UseTrustedProxies();
        app.UseMiddleware<LastResort>();
        // Then this, for it clears the headers of an answer that broke and then runs all that follows once more for the error page.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = error => StoreOutage.Explains(error) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.UseGracefulStop();
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<RequestLog>();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<ReadElsewhere>();
    }
}
