using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.MultiSafepay;

public sealed class NoticeSignatureTests
{
    /// <summary>The provider's own vector (handbook apis.md 1.8).</summary>
    private const string Key = "8HHhGgRWrA3O7NswjmgwyH7buPPCGnR5AkwAQyqI";
    private const string Header = "MTY0MTIxODg4NDowNmNiZjIyNmU3Yzg3M2VmZjk2OTIxZDdmZGUzOTk4ZWI2YmUwZGU3OTE1ZWUxYzFiNTE0OTUxMWZjYTgyZTI2YmIwYWIyZTZkMGUwYWQ5OTdjYmFiMTUxZTRiYTU2MTU0MThkOGUxMjUyODMwMTcyNjE0M2VkMTE0NjI4N2Y5Mw==";
    private const string Body = """
        {"amount":1000,"amount_refunded":0,"costs":[{"amount":0.49,"description":"0.49 For iDEAL Transactions","transaction_id":"123456789","type":"SYSTEM"}],"created":"2022-01-03T15:08:02","currency":"EUR","custom_info":{"custom_1":null,"custom_2":null,"custom_3":null},"customer":{"address1":null,"address2":null,"city":null,"country":null,"country_name":null,"email":"","first_name":null,"house_number":null,"last_name":null,"locale":"en_US","phone1":null,"phone2":"","state":null,"zip_code":null},"description":"product description","fastcheckout":"NO","financial_status":"initialized","items":null,"modified":"2022-01-03T15:08:02","order_id":"my-order-id", "payment_details":{"account_holder_name":null,"account_iban":"https://example.com","account_id":null,"external_transaction_id":"123456789","issuer_id":"3151","recurring_flow":null,"recurring_id":null,"recurring_model":null,"type":"IDEAL"},"payment_methods":[{"amount":1000,"currency":"EUR","description":"product description","external_transaction_id":"123456789","payment_description":"iDEAL","status":"initialized","type":"IDEAL"}],"reason":"","reason_code":"","related_transactions":null,"status":"initialized","transaction_id":"123456789","var1":null,"var2":null,"var3":null}
        """;

    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(600);
    private static readonly DateTimeOffset Signed = DateTimeOffset.FromUnixTimeSeconds(1641218884);

    [Fact]
    public void The_providers_own_vector_verifies()
    {
        Assert.Equal("d35fa44ef106a70efd8f88171738ee4886a009c68b04027ad4f62e30187a64aa", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body))));
        Assert.True(IsGenuine(Header, Body, Key, Signed));
        Assert.True(IsGenuine(Header, Body, $" {Key}\n", Signed));
    }

    [Theory]
    [InlineData(-600, true)]
    [InlineData(600, true)]
    [InlineData(-601, false)]
    [InlineData(601, false)]
    public void The_window_bounds_the_past_and_the_future(int seconds, bool genuine) =>
        Assert.Equal(genuine, IsGenuine(Header, Body, Key, Signed.AddSeconds(seconds)));

    [Fact]
    public void Other_bytes_or_another_key_do_not_verify()
    {
        Assert.False(IsGenuine(Header, Body.Replace(", \"payment", ",\"payment", StringComparison.Ordinal), Key, Signed));
        Assert.False(IsGenuine(Header, Body + "\n", Key, Signed));
        Assert.False(IsGenuine(Header, Body.Replace("1000", "1001", StringComparison.Ordinal), Key, Signed));
        Assert.False(IsGenuine(Header, Body, Key + "x", Signed));
        Assert.False(IsGenuine(Header, "", Key, Signed));
    }

    [Fact]
    public void Each_flipped_bit_of_the_hash_is_refused()
    {
        var text = Encoding.ASCII.GetString(Convert.FromBase64String(Header));
        for (var at = 11; at < text.Length; at += 7)
        {
            var flipped = text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..];
            Assert.False(IsGenuine(Convert.ToBase64String(Encoding.ASCII.GetBytes(flipped)), Body, Key, Signed));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!!! no base64 !!!")]
    [InlineData("bm8gY29sb24=")]
    [InlineData("MTY0MTIxODg4NDo=")]
    [InlineData("OjA2Y2I=")]
    public void A_header_that_is_none_is_refused(string? header) => Assert.False(IsGenuine(header, Body, Key, Signed));

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300800")]
    [InlineData("1641218884 ")]
    public void A_timestamp_that_is_none_is_refused(string timestamp)
    {
        var hash = HMACSHA512.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes($"{timestamp}:{Body}"));
        Assert.False(IsGenuine(Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{timestamp}:{Convert.ToHexStringLower(hash)}"))), Body, Key, Signed));
    }

    private static bool IsGenuine(string? header, string body, string key, DateTimeOffset now) =>
        NoticeSignature.IsGenuine(header, Encoding.UTF8.GetBytes(body), key, Tolerance, now);
}
