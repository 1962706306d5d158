using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Where a page or a command finds nothing because the data rest, the answer says so (status 423) instead of "not found" (law N9, ADR 0040).</summary>
/// <remarks>Whoever may not open the page is turned away before; whoever has a link that is not ours learns nothing.</remarks>
public sealed class RestrictionAnswers(RestingRows rows, SignedTokens tokens, CurrentPerson person) : IAsyncAlwaysRunResultFilter, IAsyncExceptionFilter
{
    private static readonly string[] LinkPurposes = [PublicPages.OrderToken, PublicPages.NewsletterToken, PublicPages.NewsletterConfirmationToken];

    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is NotFoundResult && context.ActionDescriptor is CompiledPageActionDescriptor page
            && await rows.Hold(page.ModelTypeInfo!.Assembly, [.. Named(context)], context.HttpContext.RequestAborted))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status423Locked);
        }

        await next();
    }

    /// <inheritdoc />
    public Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is RestrictedPersonException)
        {
            (context.Result, context.ExceptionHandled) = (new StatusCodeResult(StatusCodes.Status423Locked), true);
        }

        return Task.CompletedTask;
    }

    /// <summary>What the address names: rows by their key or by a signed link, or whoever is signed in.</summary>
    private IEnumerable<Guid> Named(ResultExecutingContext context)
    {
        foreach (var value in context.RouteData.Values.Values.OfType<string>())
        {
            if (Guid.TryParse(value, out var id))
            {
                yield return id;
            }

            foreach (var link in LinkPurposes.Select(purpose => tokens.Read(purpose, value)).OfType<(Guid Id, int Version)>())
            {
                yield return link.Id;
            }
        }

        if (person.ShopperId is { } shopper)
        {
            yield return shopper;
        }
    }
}
