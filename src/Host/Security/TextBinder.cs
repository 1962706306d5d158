using LaBelleCerise.Kernel.PaymentData;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LaBelleCerise.Host.Security;

/// <summary>Takes numbers of cards and accounts out of what visitors send, and says so on the page (law N12); and the character NUL out of what visitors send: no keyboard types it, PostgreSQL refuses it in text, and an answer 500 helps nobody (security R12).</summary>
/// <remarks>It comes by addresses and multipart forms; in an ordinary form the framework itself refuses it (see <see cref="RefuseUnreadableForms"/>).</remarks>
internal sealed class TextBinder(IModelBinder inner, PaymentDataScrubber scrubber, bool keepsNumbers) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result is not { IsModelSet: true, Model: string text })
        {
            return;
        }

        var clean = text.Replace("\0", "", StringComparison.Ordinal);
        clean = keepsNumbers ? clean : RemovedNumbers.Clean(bindingContext.HttpContext, scrubber, clean);
        if (clean != text)
        {
            bindingContext.Result = ModelBindingResult.Success(clean);
            // What the form shows when it comes back.
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, clean, clean);
        }
    }

    /// <summary>Puts the binder before every text that comes from an address or a form.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(string) && (context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Form) ?? true)
                ? new TextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()), context.Services.GetRequiredService<PaymentDataScrubber>(), IsOwnAccount(context.Metadata))
                : null;

        private static bool IsOwnAccount(ModelMetadata field) => (field as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<OwnAccountAttribute>().Any() is true;
    }
}
