using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaBelleCerise.Host.Security;

/// <summary>Answers a form that the framework could not read (NUL, broken encoding, too many fields, too long) with 400 or 413.</summary>
/// <remarks>Without it the page would run as if an empty form had come, and show the visitor one: all that was typed would look lost (security R12).</remarks>
internal sealed class RefuseUnreadableForms : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        // The page that tells of this refusal runs with the same form.
        if (request.HasFormContentType && context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            try
            {
                await request.ReadFormAsync(context.HttpContext.RequestAborted);
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
            {
                context.Result = new StatusCodeResult((unreadable as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest);
                return;
            }
        }

        await next();
    }
}
