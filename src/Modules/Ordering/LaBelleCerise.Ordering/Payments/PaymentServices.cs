using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Places;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Registers payment, delivery and places; the module calls it by one line.</summary>
internal static class PaymentServices
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddPayments(IConfiguration configuration)
        {
            _ = configuration;
            return services.AddDelivery();
        }
    }

    extension(IEndpointRouteBuilder routes)
    {
        public void MapPayments() => routes.MapPlaces();
    }
}
