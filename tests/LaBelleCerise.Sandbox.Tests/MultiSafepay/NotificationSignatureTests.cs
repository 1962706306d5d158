using System.Text;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;

namespace LaBelleCerise.Sandbox.Tests.MultiSafepay;

/// <summary>The official vector (handbook apis.md 1.8, from docs.multisafepay.com/docs/webhook).</summary>
public sealed class NotificationSignatureTests
{
    private const string Key = "8HHhGgRWrA3O7NswjmgwyH7buPPCGnR5AkwAQyqI";
    private const long Timestamp = 1641218884;

    private const string Auth =
        "MTY0MTIxODg4NDowNmNiZjIyNmU3Yzg3M2VmZjk2OTIxZDdmZGUzOTk4ZWI2YmUwZGU3OTE1ZWUxYzFiNTE0OTUxMWZjYTgyZTI2YmIwYWIyZTZkMGUwYWQ5OTdjYmFiMTUxZTRiYTU2MTU0MThkOGUxMjUyODMwMTcyNjE0M2VkMTE0NjI4N2Y5Mw==";

    private const string Body = """
        {"amount":1000,"amount_refunded":0,"costs":[{"amount":0.49,"description":"0.49 For iDEAL Transactions","transaction_id":"123456789","type":"SYSTEM"}],"created":"2022-01-03T15:08:02","currency":"EUR","custom_info":{"custom_1":null,"custom_2":null,"custom_3":null},"customer":{"address1":null,"address2":null,"city":null,"country":null,"country_name":null,"email":"","first_name":null,"house_number":null,"last_name":null,"locale":"en_US","phone1":null,"phone2":"","state":null,"zip_code":null},"description":"product description","fastcheckout":"NO","financial_status":"initialized","items":null,"modified":"2022-01-03T15:08:02","order_id":"my-order-id", "payment_details":{"account_holder_name":null,"account_iban":"https://example.com","account_id":null,"external_transaction_id":"123456789","issuer_id":"3151","recurring_flow":null,"recurring_id":null,"recurring_model":null,"type":"IDEAL"},"payment_methods":[{"amount":1000,"currency":"EUR","description":"product description","external_transaction_id":"123456789","payment_description":"iDEAL","status":"initialized","type":"IDEAL"}],"reason":"","reason_code":"","related_transactions":null,"status":"initialized","transaction_id":"123456789","var1":null,"var2":null,"var3":null}
        """;

    [Fact]
    public void The_official_vector_reproduces()
        => Assert.Equal(Auth, NotificationSignature.Header(Key, Timestamp, Encoding.UTF8.GetBytes(Body)));

    [Fact]
    public void A_body_without_its_one_odd_space_or_with_a_line_end_signs_differently()
    {
        var squeezed = Body.Replace(", \"payment_details\"", ",\"payment_details\"", StringComparison.Ordinal);
        Assert.NotEqual(Body, squeezed);
        Assert.NotEqual(Auth, NotificationSignature.Header(Key, Timestamp, Encoding.UTF8.GetBytes(squeezed)));
        Assert.NotEqual(Auth, NotificationSignature.Header(Key, Timestamp, Encoding.UTF8.GetBytes(Body + "\n")));
    }
}
