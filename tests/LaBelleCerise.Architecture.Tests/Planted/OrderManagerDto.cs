namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Named after nothing, counts in a static field and asks for six things.</summary>
internal sealed class OrderManagerDto(int a, int b, int c, int d, int e, int f)
{
    private static int counted;

    public int Count() => counted = a + b + c + d + e + f;
}
