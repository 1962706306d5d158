namespace LaBelleCerise.Kernel.Security;

/// <summary>Marks an endpoint that other systems post to; it proves its caller by signature, not by browser headers.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WebhookAttribute : Attribute;
