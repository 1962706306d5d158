using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>The answers' outer form (handbook apis.md 1.1).</summary>
internal static class Envelope
{
    public static IResult Ok(JsonNode data)
        => Results.Json(new JsonObject { ["success"] = true, ["data"] = data }, SandboxStore.Json);

    public static IResult Fail(ApiError error)
        => Results.Json(
            new JsonObject { ["success"] = false, ["data"] = new JsonObject(), ["error_code"] = error.Code, ["error_info"] = error.Info },
            SandboxStore.Json,
            statusCode: error.HttpStatus);
}
