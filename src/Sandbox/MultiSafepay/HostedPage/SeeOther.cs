namespace LaBelleCerise.Sandbox.MultiSafepay.HostedPage;

/// <summary>303: the browser follows with a GET after the form was posted.</summary>
internal sealed class SeeOther(string url) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = url;
        return Task.CompletedTask;
    }
}
