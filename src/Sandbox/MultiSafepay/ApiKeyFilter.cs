using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>Every call carries the website's key in the header api_key; a wrong one is 401 with code 1032.</summary>
internal sealed class ApiKeyFilter(SandboxOptions options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var given = Encoding.UTF8.GetBytes(context.HttpContext.Request.Headers["api_key"].ToString());
        return CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(options.MultiSafepayApiKey))
            ? next(context)
            : ValueTask.FromResult<object?>(Envelope.Fail(ApiError.ApiKey));
    }
}
