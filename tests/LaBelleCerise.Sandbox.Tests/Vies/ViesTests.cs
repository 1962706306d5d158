using System.Net.Http.Json;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.Tests.Vies;

public sealed class ViesTests
{
    [Fact]
    public async Task A_good_number_is_valid_with_a_name_and_with_a_requester_a_consultation_number()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var plain = await CheckAsync(sandbox, new { countryCode = "BE", vatNumber = "0123456749" });
        Assert.True(plain.GetProperty("valid").GetBoolean());
        Assert.Equal("", plain.GetProperty("requestIdentifier").GetString());
        Assert.StartsWith("BV ", plain.GetProperty("name").GetString(), StringComparison.Ordinal);

        var proven = await CheckAsync(sandbox, new { countryCode = "BE", vatNumber = "0123456749", requesterMemberStateCode = "BE", requesterNumber = "0987654394" });
        Assert.StartsWith("WAPI", proven.GetProperty("requestIdentifier").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456748")]
    [InlineData("0999020024")]
    public async Task A_number_that_is_not_registered_is_invalid(string number)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var answer = await CheckAsync(sandbox, new { countryCode = "BE", vatNumber = number });
        Assert.False(answer.GetProperty("valid").GetBoolean());
        Assert.Equal("---", answer.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("0999030021", "SERVICE_UNAVAILABLE")]
    [InlineData("0999030120", "MS_UNAVAILABLE")]
    [InlineData("0999030219", "TIMEOUT")]
    [InlineData("0999050015", "GLOBAL_MAX_CONCURRENT_REQ")]
    [InlineData("0999060012", "MS_MAX_CONCURRENT_REQ")]
    public async Task Trouble_has_no_answer_but_an_error(string number, string error)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var answer = await CheckAsync(sandbox, new { countryCode = "BE", vatNumber = number });
        Assert.False(answer.TryGetProperty("valid", out _));
        Assert.Equal(error, answer.GetProperty("errorWrappers")[0].GetProperty("error").GetString());
    }

    private static async Task<JsonElement> CheckAsync(RunningSandbox sandbox, object question)
    {
        using var response = await sandbox.Http.PostAsJsonAsync("/vies/rest-api/check-vat-number", question, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
