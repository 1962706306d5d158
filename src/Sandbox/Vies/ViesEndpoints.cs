using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.Vies;

/// <summary>VIES over REST (handbook apis.md 6): errors mostly come with HTTP 200, as the real service does it.</summary>
internal static class ViesEndpoints
{
    public static void MapVies(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/vies/rest-api");
        api.MapPost("/check-vat-number", (VatQuestion question, SandboxClock clock) => Answer(question, ViesRegister.Check(question.Country, question.Number), clock))
            .WithFaults("vies", "check");
        api.MapPost("/check-vat-test-service", (VatQuestion question, SandboxClock clock) => Answer(question, ViesRegister.Test(question.Number), clock))
            .WithFaults("vies", "check");
        api.MapGet("/ms/{country}/vat/{number}", (string country, string number, SandboxClock clock) => Older(country.ToUpperInvariant(), number.ToUpperInvariant(), clock))
            .WithFaults("vies", "check");
        api.MapGet("/check-status", () => new
        {
            vow = new { available = true },
            countries = ViesRegister.AllCountries.Select(country => new { countryCode = country, availability = "Available" }),
        }).WithFaults("vies", "status");
    }

    private static IResult Answer(VatQuestion question, ViesAnswer answer, SandboxClock clock)
    {
        if (question.Number.Length == 0)
        {
            return Failed("VOW-ERR-11", StatusCodes.Status400BadRequest);
        }

        if (answer.Error is { } error)
        {
            return Failed(error, StatusCodes.Status200OK);
        }

        if (question.HasRequester && ViesRegister.Check(question.RequesterMemberStateCode!, question.RequesterNumber!) is not { IsValid: true })
        {
            return Failed("INVALID_REQUESTER_INFO", StatusCodes.Status200OK);
        }

        var at = clock.GetUtcNow();
        return Results.Json(new JsonObject
        {
            ["countryCode"] = question.Country,
            ["vatNumber"] = question.Number,
            ["requestDate"] = Instant(at),
            ["valid"] = answer.IsValid,
            ["requestIdentifier"] = answer.IsValid && question.HasRequester ? Consultation(question, at) : string.Empty,
            ["name"] = answer.Name,
            ["address"] = answer.Address,
            ["traderName"] = "---",
            ["traderNameMatch"] = "NOT_PROCESSED",
            ["traderStreetMatch"] = "NOT_PROCESSED",
            ["traderPostalCodeMatch"] = "NOT_PROCESSED",
            ["traderCityMatch"] = "NOT_PROCESSED",
            ["traderCompanyTypeMatch"] = "NOT_PROCESSED",
        }, SandboxStore.Json);
    }

    private static IResult Older(string country, string number, SandboxClock clock)
    {
        var answer = ViesRegister.Check(country, number);
        return Results.Json(new JsonObject
        {
            ["isValid"] = answer.IsValid,
            ["requestDate"] = Instant(clock.GetUtcNow()),
            ["userError"] = answer.Error ?? (answer.IsValid ? "VALID" : "INVALID"),
            ["name"] = answer.Name,
            ["address"] = answer.Address,
            ["requestIdentifier"] = string.Empty,
            ["originalVatNumber"] = number,
            ["vatNumber"] = number,
        }, SandboxStore.Json);
    }

    private static IResult Failed(string error, int status) => Results.Json(new JsonObject
    {
        ["actionSucceed"] = false,
        ["errorWrappers"] = new JsonArray(new JsonObject { ["error"] = error, ["message"] = error }),
    }, SandboxStore.Json, statusCode: status);

    /// <summary>The consultation number, evidence of the question; only with a valid requester (handbook apis.md 6.1).</summary>
    private static string Consultation(VatQuestion question, DateTimeOffset at)
        => "WAPI" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{question.Country}{question.Number}{question.RequesterNumber}{at.Ticks}")))[..12];

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
