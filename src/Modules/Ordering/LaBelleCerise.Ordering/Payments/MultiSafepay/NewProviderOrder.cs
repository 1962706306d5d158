namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>What the provider is told to open a payment: the amount, our references, and of the customer what its page needs. No name, no address, no e-mail, no cart.</summary>
/// <param name="OrderId">Our reference of this payment, unique for ever.</param>
/// <param name="PaymentId">The payment's id, echoed back.</param>
/// <param name="OrderNumber">What the customer reads on the page and on the bank statement.</param>
/// <param name="AmountInCents">Euro cents.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Culture">nl, fr, de or en: the page's language.</param>
/// <param name="Country">ISO country of the customer: decides which methods are shown.</param>
/// <param name="IpAddress">For the provider's fraud check; sent, not kept (decisions 3).</param>
/// <param name="ReturnUrl">Where the browser comes back, paid or not.</param>
/// <param name="NotificationUrl">Where notices go.</param>
/// <param name="SecondsActive">How long the page may be paid on.</param>
internal sealed record NewProviderOrder(
    string OrderId, Guid PaymentId, string OrderNumber, long AmountInCents, string Currency, string Culture, string Country, string? IpAddress,
    string ReturnUrl, string NotificationUrl, long SecondsActive);
