namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>An error of the provider: its number and text (handbook apis.md 1.1).</summary>
internal sealed record ApiError(int Code, string Info, int HttpStatus = StatusCodes.Status400BadRequest)
{
    public static ApiError Amount { get; } = new(1001, "Invalid amount");

    public static ApiError Currency { get; } = new(1002, "Invalid currency");

    public static ApiError OrderId { get; } = new(1006, "Invalid transaction ID");

    public static ApiError Duplicate { get; } = new(1006, "An order with this ID already exists");

    public static ApiError NotFound { get; } = new(1006, "Invalid transaction ID", StatusCodes.Status404NotFound);

    public static ApiError Description { get; } = new(1008, "Invalid description");

    public static ApiError Var { get; } = new(1010, "Invalid variable");

    public static ApiError Country { get; } = new(1018, "Invalid country");

    public static ApiError Gateway { get; } = new(1023, "Gateway unavailable");

    public static ApiError Cart { get; } = new(1027, "The total of the shopping cart does not match the amount");

    public static ApiError ApiKey { get; } = new(1032, "Invalid API key", StatusCodes.Status401Unauthorized);

    public static ApiError Missing(string field) => new(1016, $"Missing or invalid data: {field}");

    public static ApiError NoRefund(string why) => new(1034, $"Cannot refund: {why}");

    public static ApiError Unknown(string info) => new(1000, info);
}
