namespace LaBelleCerise.Kernel.Web;

/// <summary>The names of public pages that other modules and the layout link to: modules compose screens by address, not by reference (ADR 0002).</summary>
/// <remarks>Use with <c>asp-page</c>, <c>Url.Page</c> or <c>LinkGenerator</c>; a test checks that each exists.</remarks>
public static class PublicPages
{
    /// <summary>The home page (Catalog).</summary>
    public const string Home = "/Home/ShowHome";

    /// <summary>A category; route value <c>slug</c> (Catalog).</summary>
    public const string Category = "/Categories/ShowCategory";

    /// <summary>A product; route value <c>slug</c> (Catalog).</summary>
    public const string Product = "/Products/ShowProduct";

    /// <summary>Search; query <c>q</c> (Catalog).</summary>
    public const string Search = "/Search/FindProducts";

    /// <summary>The basket (Ordering).</summary>
    public const string Basket = "/Basket/ShowBasket";

    /// <summary>Post target that puts a variant in the basket; form fields <c>Sku</c>, <c>Quantity</c> (Ordering).</summary>
    public const string AddToBasket = "/Basket/AddToBasket";

    /// <summary>Checkout, first step (Ordering).</summary>
    public const string Checkout = "/Checkout/EnterDetails";

    /// <summary>An order by its link; route value <c>token</c>, a <see cref="Security.SignedTokens"/> token of purpose <see cref="OrderToken"/> (Ordering).</summary>
    public const string FollowOrder = "/Orders/FollowOrder";

    /// <summary>Pay an unpaid order again; route value <c>token</c> as above (Ordering).</summary>
    public const string PayOrder = "/Orders/PayOrder";

    /// <summary>The signed-in shopper's orders (Ordering).</summary>
    public const string MyOrders = "/Orders/ShowMyOrders";

    /// <summary>The withdrawal function; route value <c>token</c> as above when the order is known (Ordering).</summary>
    public const string Withdraw = "/Withdrawals/WithdrawFromContract";

    /// <summary>Register, log in, reset in one (Accounts).</summary>
    public const string SignIn = "/Account/SignIn";

    /// <summary>The signed-in shopper's start page (Accounts).</summary>
    public const string Account = "/Account/ShowAccount";

    /// <summary>Proves a mailbox; route value <c>token</c>, a token of purpose <see cref="EmailProofToken"/> (Accounts).</summary>
    public const string ProveEmail = "/Account/ProveEmail";

    /// <summary>Sets a new password; route value <c>token</c>, a token of purpose <see cref="PasswordResetToken"/> (Accounts).</summary>
    public const string ResetPassword = "/Account/ResetPassword";

    /// <summary>The contact form (Messaging).</summary>
    public const string Contact = "/Contact/WriteToUs";

    /// <summary>Sign-up for the newsletter (Messaging).</summary>
    public const string Newsletter = "/Newsletter/Subscribe";

    /// <summary>Confirms a sign-up; route value <c>token</c>, a token of purpose <see cref="NewsletterConfirmationToken"/> (Messaging).</summary>
    public const string ConfirmNewsletter = "/Newsletter/ConfirmSubscription";

    /// <summary>A subscriber's preferences without log-in; route value <c>token</c>, a token of purpose <see cref="NewsletterToken"/> (Messaging).</summary>
    public const string NewsletterPreferences = "/Newsletter/SetPreferences";

    /// <summary>Unsubscribes by one post (RFC 8058); route value <c>token</c> as above (Messaging).</summary>
    public const string Unsubscribe = "/Newsletter/Unsubscribe";

    /// <summary>Sends a subscriber the way to the preferences (Messaging).</summary>
    public const string NewsletterLink = "/Newsletter/AskForLink";

    /// <summary>The mail preferences of the signed-in shopper (Messaging).</summary>
    public const string MyNewsletter = "/Newsletter/ShowMyPreferences";

    /// <summary>The signed receipts of one consent; route value <c>token</c>, a token of purpose <see cref="ConsentReceiptToken"/> (Consent).</summary>
    public const string ConsentReceipts = "/Receipts/ShowReceipts";

    /// <summary>Where anyone checks a receipt (Consent).</summary>
    public const string CheckReceipt = "/Receipts/CheckReceipt";

    /// <summary>The privacy policy (Consent).</summary>
    public const string Privacy = "/Privacy/ReadPolicy";

    /// <summary>Where anyone asks for a right of the GDPR (Consent).</summary>
    public const string AskRight = "/Rights/AskRight";

    /// <summary>A request about one's rights; route value <c>token</c>, a token of purpose <see cref="RightsCaseToken"/> (Consent).</summary>
    public const string FollowCase = "/Rights/FollowCase";

    /// <summary>What is kept about the signed-in shopper, and every right (Consent).</summary>
    public const string MyPrivacy = "/Rights/ShowMyPrivacy";

    /// <summary>The cookie page with the choice (Cookies).</summary>
    public const string CookiePage = "/Cookies/ChooseCookies";

    /// <summary>The terms of sale with the model withdrawal form (Ordering).</summary>
    public const string TermsOfSale = "/Terms/ReadTermsOfSale";

    /// <summary>The model withdrawal form alone (Ordering).</summary>
    public const string WithdrawalForm = "/Terms/ReadWithdrawalForm";

    /// <summary>Delivery and returns (Ordering).</summary>
    public const string DeliveryAndReturns = "/Terms/ReadDeliveryAndReturns";

    /// <summary>The legal guarantee (Ordering).</summary>
    public const string LegalGuarantee = "/Terms/ReadLegalGuarantee";

    /// <summary>Complaints (Ordering).</summary>
    public const string Complaints = "/Terms/ReadComplaints";

    /// <summary>The accessibility statement (Ordering).</summary>
    public const string Accessibility = "/Terms/ReadAccessibility";

    /// <summary>Purpose of the token that opens a request about one's rights.</summary>
    public const string RightsCaseToken = "rights-case";

    /// <summary>Purpose of the token that opens an order.</summary>
    public const string OrderToken = "order";

    /// <summary>Purpose of the token that proves a mailbox.</summary>
    public const string EmailProofToken = "email-proof";

    /// <summary>Purpose of the token that confirms a sign-up for the newsletter.</summary>
    public const string NewsletterConfirmationToken = "newsletter-confirmation";

    /// <summary>Purpose of the token that opens a subscriber's preferences.</summary>
    public const string NewsletterToken = "newsletter";

    /// <summary>Purpose of the token that opens the receipts of a consent.</summary>
    public const string ConsentReceiptToken = "consent-receipt";

    /// <summary>Purpose of the token that sets a new password.</summary>
    public const string PasswordResetToken = "password-reset";
}
