using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>What leaves to the payment provider: the amount, our references, and what its page needs. No name, address, e-mail or cart.</summary>
internal sealed class MultiSafepayContract : OutgoingContract
{
    public MultiSafepayContract()
        : base(Recipient.MultiSafepay)
    {
        Calls("POST /multisafepay/v1/json/orders", "GET /multisafepay/v1/json/orders/*", "PATCH /multisafepay/v1/json/orders/*");
        Carries<Payment>("path:1", p => p.ProviderOrderId);
        Carries<Payment>("body:order_id", p => p.ProviderOrderId);
        // The order's number, with which the reference begins.
        Carries<Payment>("body:description", p => p.ProviderOrderId);
        Carries<Payment>("body:amount", p => p.AmountInCents);
        Carries<Payment>("body:currency", p => p.Currency);
        // Links that open the order for whoever has them.
        Passes("body:payment_options.redirect_url", Purpose.Payment, DataCategory.PaymentState);
        Passes("body:payment_options.cancel_url", Purpose.Payment, DataCategory.PaymentState);
        Passes("body:customer.ip_address", Purpose.Payment, DataCategory.Visit);
        Passes("body:customer.locale", Purpose.Payment, DataCategory.Visit);
        // Decides which ways to pay the page offers; nothing else of the address goes.
        Passes("body:customer.country", Purpose.Payment, DataCategory.PaymentState);
        IsNotPersonal(
            "body:type", "body:payment_options.notification_url", "body:payment_options.notification_method", "body:payment_options.close_window", "body:seconds_active", "body:second_chance.send_mail",
            "body:var1", "body:status", "body:exclude_order", "header:api_key", "header:Accept", "header:Content-Type", "header:Content-Length", "header:Transfer-Encoding", "header:Host", "header:traceparent");
    }
}
