/** Invented people: common first and last names, put together by chance. */
export const firstNames: readonly string[] = (
  "Ana Ben Carla Dang Elena Farid Grace Hugo Ines Jamal Kiet Lucia Mario Nadia Omar Paula Quynh Rosa Samuel Tania Ulises Vera " +
  "Walid Ximena Yolanda Zoe Adriana Bao Celia Diego Esther Felix Gloria Hassan Irma Joel Kendra Linh Mateo Nora Oscar Perla " +
  "Rafael Silvia Tomas Uma Victor Wendy Yusuf Alma Bryan Chau Dolores Emilio"
).split(" ");

/** Two of them with letters that a wrong encoding spoils, two of more than one word. */
export const lastNames: readonly string[] = (
  "Abad,Baker,Castillo,Duong,Espinoza,Fuentes,Garza,Huynh,Ibarra,Jensen,Khan,Lozano,Mercado,Nuñez,Ochoa,Pham,Quezada,Rosales," +
  "Salgado,Trinh,Urbina,Valdez,Watson,Xiong,Yamada,Zamora,Aguirre,Bui,Cardenas,De la Cruz,Estrada,Flynn,Gallegos,Haddad," +
  "Iniguez,Juarez,Kaur,Le,Montoya,Navarro,O'Neil,Padilla,Quiroz,Robles,Serrano,Tran,Uribe,Vigil,Wolfe,Ybarra,Zuñiga,Santos"
).split(",");
