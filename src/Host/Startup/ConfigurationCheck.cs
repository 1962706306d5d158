using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Startup;

/// <summary>Checks every setting before anything is touched, and names all that is wrong at once.</summary>
internal static class ConfigurationCheck
{
    /// <exception cref="OptionsValidationException">Some settings are missing or wrong; each failure names its key.</exception>
    public static void CheckConfiguration(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (AggregateException errors)
        {
            var failures = errors.Flatten().InnerExceptions.OfType<OptionsValidationException>().SelectMany(e => e.Failures).Distinct();
            throw new OptionsValidationException("configuration", typeof(IConfiguration), failures);
        }
    }
}
